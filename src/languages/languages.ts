/** The languages of the interface, as BCP 47 tags; the first is the one for everybody else. */
export const languages = ['en', 'zh-Hans'] as const
export type Language = (typeof languages)[number]

/** A text in each of the interface's languages. */
export type Localized = Readonly<Record<Language, string>>
