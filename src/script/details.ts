export const procedures = ['cancel'] as const
export type Procedure = (typeof procedures)[number]
export const sims = ['physical', 'esim'] as const
export type Sim = (typeof sims)[number]
