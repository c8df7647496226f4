/** The name under which a saved policy is shown: its product, else its page's title, else the address or file it came from. */
export const nameOf = ({ product, title, from }: { product: string; title: string; from: string }): string => product || title || from
