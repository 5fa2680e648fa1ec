/** The bot as the Teams-like client knows it. */
export const clientBot = { id: '28:signpost', name: 'Signpost' } as const
