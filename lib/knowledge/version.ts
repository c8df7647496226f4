/** Version of the rules and models: raised with every change that can alter a card. Old snapshots are then read anew. */
export const RULES_VERSION = '2026.12.01.1'
