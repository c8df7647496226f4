import taxonomy from '../knowledge/taxonomy.json' with { type: 'json' }

const listed = new Set(taxonomy.categories.filter((category) => category.bases.includes('gbt45574')).map((category) => category.id))

/** Is a kind of data on the list of the standard in force? For the tint of a third party's data. */
export const isListedSensitive = (category: string): boolean => listed.has(category)
