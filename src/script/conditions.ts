/** The yes-or-no conditions that a call template may ask for. Nothing else enters its context. */
export const conditionNames = [
  'phoneMayWork',
  'phoneDoesNotWork',
  'mayBeCard',
  'mayBeEsim',
  'isEsim',
  'isHomeInternet',
  'hasContractNumber',
  'hasContactNumber',
  'hasEmail',
  'hasFamilyAndGivenName',
  'leavingJapan',
  'maySayLeaving',
  'maySayUnused',
  'maySayOtherCompany',
  'maySayMoving',
  'maySayPrivate',
  'hasDate',
  'hasOnlineWay',
  'nameIsGuessed',
  'addressIsGuessed',
] as const
export type ConditionName = (typeof conditionNames)[number]
export type Conditions = Readonly<Record<ConditionName, boolean>>
