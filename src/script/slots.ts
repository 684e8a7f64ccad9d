/** The slots that a call template may use; each holds one value, its counter included. */
export const slotNames = [
  'carrier',
  'phoneNumber',
  'contactNumber',
  'contractNumber',
  'name',
  'familyName',
  'givenName',
  'nameOtherOrder',
  'nameMora',
  'nameLetters',
  'birthDate',
  'birthDateEra',
  'postalCode',
  'address',
  'oldAddress',
  'email',
  'paymentMethod',
  'date',
  'callbackTime',
  'middleName',
  'language',
  'ivrWord',
] as const
export type SlotName = (typeof slotNames)[number]

/** Slots whose value is said in groups, with a pause after each. */
export const slotsWithPauses: ReadonlySet<SlotName> = new Set([
  'phoneNumber',
  'contactNumber',
  'contractNumber',
  'nameMora',
  'nameLetters',
  'birthDate',
  'birthDateEra',
  'postalCode',
  'address',
  'oldAddress',
  'email',
])
