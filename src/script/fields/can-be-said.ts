/** Whether a value has a spoken form: its reader throws a RangeError where there is none. */
export function canBeSaid(speak: () => unknown): boolean {
  try {
    speak()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
