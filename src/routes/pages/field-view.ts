import type { FormField, Words } from '../../languages/words.ts'

type Option = { readonly value: string; readonly label: string }

/** A field of the form, ready to print. */
export type FieldView = {
  readonly name: string
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: string
  readonly required: boolean
  readonly value: string
  /** The ids of what describes the field. */
  readonly describedBy: string
  /** A list of choices makes it a select or, with `radio`, buttons. */
  readonly options: readonly (Option & { readonly selected?: boolean })[]
  /** Further choices of a select, under headings. */
  readonly optionGroups: readonly {
    readonly label: string
    readonly options: readonly (Option & { readonly selected?: boolean })[]
  }[]
  /** The procedures that the field is for, apart by spaces; '' is all. */
  readonly procedures: string
  readonly radio: boolean
  readonly type: string
  readonly inputmode: string
  readonly autocomplete: string
  readonly autocapitalize: string
  readonly kana: boolean
  /** A button beside the field that posts the form somewhere else. */
  readonly button: {
    readonly label: string
    readonly action: string
    readonly name: string
    readonly value: string
  } | null
}

type Given = { readonly words: Words; readonly value: string; readonly error: string }

/** A field with its label, hint, value and error. */
export function fieldView(name: FormField, { words, value, error }: Given, extras: Partial<FieldView>): FieldView {
  const id = name.replace('.', '-')
  const { label, hint = '' } = words.form.fields[name]
  const field: FieldView = {
    name,
    id,
    label,
    hint,
    error,
    required: false,
    value,
    describedBy: [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' '),
    options: [],
    optionGroups: [],
    procedures: '',
    radio: false,
    type: 'text',
    inputmode: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    kana: false,
    button: null,
    ...extras,
  }
  const withChoice = (choices: FieldView['options']) =>
    choices.map((option) => ({ ...option, selected: option.value === value }))
  return {
    ...field,
    options: withChoice(field.options),
    optionGroups: field.optionGroups.map((group) => ({ ...group, options: withChoice(group.options) })),
  }
}

/** Choices from their values and labels. */
export function options<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): Option[] {
  return values.map((value) => ({ value, label: labels[value] }))
}
