import { aeonMobile } from './aeon-mobile.ts'
import { ahamo } from './ahamo.ts'
import { au } from './au.ts'
import { bicSim } from './bic-sim.ts'
import { bicWimax } from './bic-wimax.ts'
import { biglobeMobile } from './biglobe-mobile.ts'
import type { Carrier } from './carrier.ts'
import { docomo } from './docomo.ts'
import { docomoHome5g } from './docomo-home-5g.ts'
import { dtiSim } from './dti-sim.ts'
import { exciteMobile } from './excite-mobile.ts'
import { gmoTokutokuBbWimax } from './gmo-tokutoku-bb-wimax.ts'
import { gsMobile } from './gs-mobile.ts'
import { gtnMobile } from './gtn-mobile.ts'
import { hiHoSim } from './hi-ho-sim.ts'
import { hisMobile } from './his-mobile.ts'
import { iijmio } from './iijmio.ts'
import { irumo } from './irumo.ts'
import { jcomMobile } from './jcom-mobile.ts'
import { jcomNet } from './jcom-net.ts'
import { libmo } from './libmo.ts'
import { linemo } from './linemo.ts'
import { linksmate } from './linksmate.ts'
import { mercariMobile } from './mercari-mobile.ts'
import { mineo } from './mineo.ts'
import { mobal } from './mobal.ts'
import { nihonTsushin } from './nihon-tsushin.ts'
import { nuroMobile } from './nuro-mobile.ts'
import { ocnMobileOne } from './ocn-mobile-one.ts'
import { povo } from './povo.ts'
import { qtMobile } from './qt-mobile.ts'
import { rakuten } from './rakuten.ts'
import { sakuraMobile } from './sakura-mobile.ts'
import { smilesConnect } from './smiles-connect.ts'
import { softbank } from './softbank.ts'
import { softbankAir } from './softbank-air.ts'
import { uMobile } from './u-mobile.ts'
import { uqMobile } from './uq-mobile.ts'
import { uqWimax } from './uq-wimax.ts'
import { ymobile } from './ymobile.ts'
import { yuMobile } from './yu-mobile.ts'

/** All carriers, in the order in which they are offered: each network with its brands, the others, home internet. */
const directory = {
  docomo,
  ahamo,
  irumo,
  au,
  'uq-mobile': uqMobile,
  povo,
  softbank,
  ymobile,
  linemo,
  rakuten,
  iijmio,
  mineo,
  'ocn-mobile-one': ocnMobileOne,
  'biglobe-mobile': biglobeMobile,
  'nuro-mobile': nuroMobile,
  'jcom-mobile': jcomMobile,
  'his-mobile': hisMobile,
  'nihon-tsushin': nihonTsushin,
  'bic-sim': bicSim,
  'aeon-mobile': aeonMobile,
  'qt-mobile': qtMobile,
  'gtn-mobile': gtnMobile,
  mobal,
  'sakura-mobile': sakuraMobile,
  'yu-mobile': yuMobile,
  'u-mobile': uMobile,
  linksmate,
  libmo,
  'excite-mobile': exciteMobile,
  'dti-sim': dtiSim,
  'hi-ho-sim': hiHoSim,
  'gs-mobile': gsMobile,
  'smiles-connect': smilesConnect,
  'mercari-mobile': mercariMobile,
  'softbank-air': softbankAir,
  'uq-wimax': uqWimax,
  'gmo-tokutoku-bb-wimax': gmoTokutokuBbWimax,
  'bic-wimax': bicWimax,
  'docomo-home-5g': docomoHome5g,
  'jcom-net': jcomNet,
} as const satisfies Readonly<Record<string, Carrier>>

export type CarrierId = keyof typeof directory

export const carriers: readonly Carrier[] = Object.values(directory)

/** The ids of all carriers, in their order. */
export const carrierIds = Object.keys(directory) as [CarrierId, ...CarrierId[]]

/** The carrier with that id, if there is one. */
export function findCarrier(id: string): Carrier | undefined {
  return carriers.find((carrier) => carrier.id === id)
}
