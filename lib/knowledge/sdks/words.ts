/** Marks that tell no two names of an SDK apart. On folded names. */
export const nameMarks = /[\s\-_·.,()《》"“”'+*/:;、]/gu

/** Words that are no part of a name: the platform, what an SDK is, that it is used. */
export const nameFrills = /sdk|android|ios|harmony|安卓版?|鸿蒙版?|(?:软件)?(?:开发)?(?:软件)?工具(?:开发)?包|版$|^使用|^接入/gu
