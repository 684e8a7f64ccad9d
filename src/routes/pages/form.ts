import type { Carrier } from '../../carriers/carrier.ts'
import { otherCarrierId } from '../../carriers/other-carrier.ts'
import type { Language } from '../../languages/languages.ts'
import { errorMessage, type FormField, type Words } from '../../languages/words.ts'
import { paymentMethods, reasons, relations, sims, yesOrNo } from '../../script/details.ts'
import { neededFields } from '../../script/needed-fields.ts'
import { procedures } from '../../script/procedures.ts'
import { type FieldView, fieldView, options } from './field-view.ts'
import { renderPage } from './render.ts'

export type FieldError = { readonly field: string; readonly code: string; readonly message?: string }

export type FormView = {
  readonly language: Language
  readonly words: Words
  readonly carriers: readonly Carrier[]
  /** What was typed, by the names of the inputs. */
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
}

/** The form, with everything that was typed and, beside each refused field and in a summary, what to do about it. */
export function renderForm({ language, words, carriers, values, errors }: FormView): string {
  const messages = new Map(
    errors.map(({ field, code, message }) => [field, message ?? errorMessage(words, field, code)]),
  )
  const field = (name: FormField, extras: Partial<FieldView>): FieldView =>
    fieldView(
      name,
      { words, value: value(values, name), error: messages.get(name) ?? '' },
      {
        procedures: procedures.filter((procedure) => neededFields(procedure).has(name)).join(' '),
        ...extras,
      },
    )
  const { choose, completeAddress, leaveOpen, title } = words.form
  const answer = { radio: true, options: options(yesOrNo, words.yesOrNo) }
  const groups = {
    contract: [
      field('keepNumber', answer),
      field('carrier', {
        required: true,
        procedures: '',
        options: [{ value: '', label: choose }],
        optionGroups: carrierGroups(carriers, language, words),
      }),
      field('carrierName', {}),
      field('procedure', { required: true, procedures: '', options: options(procedures, words.procedures) }),
      field('sim', { radio: true, options: options(sims, words.sims) }),
      field('phoneNumber', { type: 'tel', inputmode: 'tel', autocomplete: 'tel-national' }),
      field('contractNumber', { autocapitalize: 'characters' }),
    ],
    situation: [
      field('canLogIn', answer),
      field('hasApp', answer),
      field('isAbroad', answer),
      field('phoneIsLost', answer),
    ],
    identity: [
      field('name.kana', { kana: true }),
      field('name.written', { autocomplete: 'name', autocapitalize: 'words' }),
      field('birthDate', { inputmode: 'numeric', autocomplete: 'bday' }),
      field('postalCode', {
        inputmode: 'numeric',
        autocomplete: 'postal-code',
        button: { label: completeAddress, action: `/${language}/#postalCode`, name: 'complete', value: 'address' },
      }),
      field('address', { kana: true, autocomplete: 'off' }),
      field('email', { type: 'email', inputmode: 'email', autocomplete: 'email' }),
      field('paymentMethod', {
        options: options(['', ...paymentMethods], { ...words.paymentMethods, '': leaveOpen }),
      }),
      field('contactNumber', { type: 'tel', inputmode: 'tel' }),
    ],
    matter: [
      field('relation', { options: options(['', ...relations], { ...words.relations, '': leaveOpen }) }),
      field('lostWhen', { kana: true }),
      field('lostPlace', { kana: true }),
      field('policeNumber', {}),
      field('deviceName', {}),
      field('eid', { inputmode: 'numeric' }),
      field('imei', { inputmode: 'numeric' }),
      field('newPostalCode', { inputmode: 'numeric' }),
      field('newAddress', { kana: true }),
      field('moveDate', { type: 'date' }),
      field('newName', { kana: true }),
      field('billMonth', { type: 'month' }),
      field('amount', { inputmode: 'numeric' }),
      field('payDate', { type: 'date' }),
      field('callDate', { type: 'date' }),
      field('operatorName', { kana: true }),
      field('referenceNumber', { autocapitalize: 'characters' }),
      field('departureDate', { type: 'date' }),
      field('documentDate', { type: 'date' }),
      field('place', { kana: true }),
    ],
    end: [
      field('reason', {
        options: options(['', ...reasons], { ...words.reasons, '': leaveOpen }),
      }),
      field('date', { type: 'date' }),
    ],
  }
  const fields = new Map(
    Object.values(groups).flatMap((group) => group.map(({ name, id, label }) => [name, { id, label }])),
  )
  return renderPage(
    'form',
    {
      language,
      title: errors.length > 0 ? `${words.form.errorMark} ${title}` : title,
      switchTo: (other) => ({ form: 'details', action: `/${other}/` }),
      submits: 'details',
    },
    words,
    {
      action: `/${language}/script`,
      lostUrl: `/${language}/lost`,
      errors: [...messages].map(([name, message]) => ({ message, id: '', label: '', ...fields.get(name) })),
      groups,
      situationIsTold: groups.situation.some(({ value, error }) => value !== '' || error !== ''),
    },
  )
}

/** The carriers by kind, and one that is none of them. */
function carrierGroups(carriers: readonly Carrier[], language: Language, words: Words): FieldView['optionGroups'] {
  const kinds: readonly Carrier['kind'][] = ['mobile', 'home-internet']
  const groups = kinds.map((kind) => ({
    label: words.carriers.kinds[kind],
    options: carriers
      .filter((carrier) => carrier.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name[language] })),
  }))
  const { otherCarrier } = words.form
  return [...groups, { label: otherCarrier, options: [{ value: otherCarrierId, label: otherCarrier }] }]
}

function value(values: FormView['values'], name: FormField): string {
  return Object.hasOwn(values, name) ? (values[name] ?? '') : ''
}
