import type { Localized } from '../languages/languages.ts'
import type { WaysName, Works } from './carrier.ts'

/** For carriers without a sentence of their own, or whose claims no longer say what it was written for. */
export const generalReasons: Readonly<Record<WaysName, Readonly<Record<Works, Localized>>>> = {
  cancel: {
    yes: {
      en: 'Our sources agree that this carrier takes a cancellation by phone.',
      'zh-Hans': '据我们查到的资料，这家运营商可以打电话解约。',
    },
    no: {
      en:
        'Our sources agree that this carrier does not take a cancellation by phone. Use one of the other ways first. ' +
        'A call can still help if you get stuck: ask how to do it, and what it will cost.',
      'zh-Hans':
        '据我们查到的资料，这家运营商不能打电话解约。请先用其他办法办理。办不下去时仍可打电话，问清怎么办理、要付多少钱。',
    },
    disputed: {
      en:
        'Sources disagree on whether this carrier takes a cancellation by phone. Try one of the other ways first. ' +
        'If you call, first ask whether it can be done by phone.',
      'zh-Hans': '这家运营商能不能打电话解约，各处说法不一。请先试其他办法；要打电话的话，先问清电话里能不能解约。',
    },
    unknown: {
      en:
        'We found no reliable source on whether this carrier takes a cancellation by phone. ' +
        'Look at its own page first. If you call, first ask whether it can be done by phone.',
      'zh-Hans':
        '这家运营商能不能打电话解约，我们没有查到可靠的资料。请先看它的官网；要打电话的话，先问清电话里能不能解约。',
    },
  },
  'port-out': {
    yes: {
      en:
        'You can also ask for the MNP number by phone. Apply at the new carrier first where it offers to move the number ' +
        'by itself (one-stop): then you need no MNP number.',
      'zh-Hans': '也可以打电话取得 MNP 预约号。新运营商支持一站式携号转网的，请直接在那里申请，不需要预约号。',
    },
    no: {
      en:
        'Our sources agree that the MNP number is not given by phone. Apply at the new carrier (one-stop), or get the ' +
        'number by one of the ways below.',
      'zh-Hans':
        '据我们查到的资料，打电话拿不到 MNP 预约号。请直接在新运营商申请（一站式），或用下面的办法取得预约号。',
    },
    disputed: {
      en: 'Sources disagree on whether the MNP number is given by phone. Try one of the other ways first.',
      'zh-Hans': '能不能打电话取得 MNP 预约号，各处说法不一。请先试其他办法。',
    },
    unknown: {
      en:
        'We found no reliable source on whether the MNP number is given by phone. Ask the new carrier first: many move ' +
        'the number by themselves (one-stop).',
      'zh-Hans':
        '能不能打电话取得 MNP 预约号，我们没有查到可靠的资料。请先问新运营商：很多运营商可以直接把号码转过去（一站式）。',
    },
  },
  lost: {
    yes: {
      en: 'Our sources agree that the line can be stopped by phone. Do it now; it can be opened again.',
      'zh-Hans': '据我们查到的资料，可以打电话停机。请马上办理，以后可以恢复。',
    },
    no: {
      en: 'Our sources agree that the line is not stopped by phone. Use one of the ways below, now.',
      'zh-Hans': '据我们查到的资料，不能打电话停机。请马上用下面的办法停机。',
    },
    disputed: {
      en: 'Sources disagree on whether the line can be stopped by phone. Try the ways below, and call if they fail.',
      'zh-Hans': '能不能打电话停机，各处说法不一。请先用下面的办法；不行就打电话。',
    },
    unknown: {
      en: 'We found no reliable source on how to stop the line. Look at its own page first, or call and ask.',
      'zh-Hans': '怎样停机，我们没有查到可靠的资料。请先看它的官网，或打电话询问。',
    },
  },
}

/** For calls that nobody collected the carriers' ways for. */
export const reasonToAsk: Localized = {
  en:
    'We have not collected which carriers do this by phone. The customer centre can tell you, and it does many things ' +
    'itself; look in the carrier’s app or My Page first if you can log in.',
  'zh-Hans':
    '哪些运营商可以打电话办理这项业务，我们没有逐一查证。客服中心会告诉您，很多事也能直接办；能登录的话，请先看App或 My Page。',
}
