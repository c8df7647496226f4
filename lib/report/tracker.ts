/**
 * Where reports are taken: the address of the tracker's form for a new issue (null: there is none, and no button for it is shown), and the
 * maintainers' mail address (null: the sender chooses). Whoever publishes the extension sets both here and nowhere else.
 */
export const TRACKER: string | null = null
export const MAIL: string | null = null
