import { calls } from '#generated/calls.js'
import { conditionNames } from './conditions.ts'
import type { Details } from './details.ts'
import { type Procedure, waysOf } from './procedures.ts'
import { type Outline, renderOutline } from './render.ts'
import type { SlotName } from './slots.ts'

/** The fields of the details, by the names of the form's inputs. */
export type NeededField =
  | Exclude<keyof Details, 'language' | 'carrier' | 'procedure' | 'name'>
  | 'name.kana'
  | 'name.written'

/** Which fields fill a slot; a slot of the same name as a field is filled by it. */
const fieldsOfSlot: Readonly<Partial<Record<SlotName, readonly NeededField[]>>> = {
  name: ['name.kana', 'name.written'],
  familyName: ['name.kana'],
  nameLetters: ['name.written'],
  birthDate: ['birthDate'],
  birthDateEra: ['birthDate'],
}
/** Asked of everybody: they decide what is advised, not what is said. */
const always: readonly NeededField[] = ['carrierName', 'canLogIn', 'hasApp', 'isAbroad', 'phoneIsLost']

const known = new Map<Procedure, ReadonlySet<string>>()

/** The fields that a procedure's lines use, by the names of the form's inputs. */
export function neededFields(procedure: Procedure): ReadonlySet<string> {
  const made = known.get(procedure) ?? new Set<string>([...always, ...ofConditions(procedure), ...ofSlots(procedure)])
  known.set(procedure, made)
  return made
}

/** Fields that choose lines rather than fill them. */
function ofConditions(procedure: Procedure): readonly NeededField[] {
  if (procedure === 'cancel') return ['keepNumber', 'sim', 'reason', 'contractNumber', 'contactNumber', 'email']
  if (waysOf(procedure) === 'cancel') return ['keepNumber', 'sim', 'contractNumber', 'contactNumber', 'email']
  return ['contractNumber']
}

function ofSlots(procedure: Procedure): readonly string[] {
  const holding = (value: boolean) => Object.fromEntries(conditionNames.map((name) => [name, value]))
  return [holding(true), holding(false)]
    .flatMap((conditions) => linesOf(renderOutline(procedure, conditions)))
    .flatMap((id) => calls.lines[id]?.parts ?? [])
    .flatMap((part): readonly string[] => ('slot' in part ? (fieldsOfSlot[part.slot] ?? [part.slot]) : []))
}

function linesOf({ stages }: Outline): readonly string[] {
  return stages.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ operator, replies }) => [...(operator ? [operator.id] : []), ...replies.map(({ id }) => id)]),
  )
}
