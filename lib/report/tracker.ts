/**
 * Where reports are taken: the address of the tracker's form for a new issue, and the maintainers' mail address (null: the sender chooses).
 * Whoever publishes the extension sets both here and nowhere else; `.invalid` leads nowhere by definition (RFC 2606).
 */
export const TRACKER = 'https://mingbai.invalid/issues/new'
export const MAIL: string | null = null
