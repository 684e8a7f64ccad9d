import type { Exchange, Stage } from '../script/script.ts'

/** One exchange, with its place in the call. */
export type Step = {
  readonly exchange: Exchange
  readonly stage: Stage
  /** From 0. */
  readonly stageIndex: number
  /** From 0, within its stage. */
  readonly index: number
}

/** All exchanges of a call in their order. */
export function stepsOf(stages: readonly Stage[]): Step[] {
  return stages.flatMap((stage, stageIndex) =>
    stage.exchanges.map((exchange, index) => ({ exchange, stage, stageIndex, index })),
  )
}
