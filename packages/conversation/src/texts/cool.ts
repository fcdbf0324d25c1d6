import { lines } from '../template/line.ts'

/** Answers of people with whom a talk goes badly, by what was asked. */
export const cool = {
  activity: [
    ...lines({}, [
      'Why do you want to know?',
      'Stuff.',
      'I’m busy.',
      'Nothing that concerns you.',
      'Something that needs quiet.',
      'Can this wait?',
      'I’m in the middle of something.',
      'Not up for talking right now.',
      'Now’s not good.',
    ]),
    ...lines({ age: ['kid'] }, ['nothing', 'I’m playing by MYSELF', 'go away please']),
  ],
  checkIn: [
    ...lines({}, [
      'Oh, now you ask.',
      'I’m fine. You can cross me off the list.',
      'I don’t want to be checked on.',
      'Leave it, please. I’ll say something when there’s something to say.',
      'Fine. Anything else?',
      'Why, did somebody tell you to ask?',
      'You’d know if you’d been around.',
      'I’d rather not get into it with you.',
    ]),
    ...lines({ age: ['kid'] }, ['I’m fine', 'I don’t wanna talk', 'bad. because of you']),
  ],
  askAboutDay: [
    ...lines({}, [
      'You wouldn’t be interested.',
      'It was a day.',
      'If I tell it, I have to live it again.',
      'Same as when you didn’t ask.',
      'Long, and this is making it longer.',
      'Fine until about a minute ago.',
      'I’d rather not.',
    ]),
    ...lines({ age: ['kid'] }, ['boring', 'I don’t remember', 'not telling']),
  ],
  chat: [
    ...lines({}, [
      'Mm.',
      'Okay.',
      'If you say so.',
      'I don’t really feel like talking.',
      'Is there a point to this?',
      'Uh huh.',
      'I can’t do small talk with you today.',
      'Let’s not.',
      'I saw your message. I didn’t know what to say, and I still don’t.',
    ]),
    ...lines({ age: ['kid'] }, ['so', 'I don’t care', 'ok whatever']),
  ],
  /** What follows when the cold answer is not new. */
  ending: [
    ...lines({}, [
      'Okay?',
      'That’s all.',
      'Ask me another day.',
      'I mean it.',
      'Can we leave it there?',
      'I have to go.',
      'I’m just not in the mood for this.',
      'Sorry, but no.',
      'Try again when I’m less annoyed.',
      'Let’s talk some other time.',
    ]),
    ...lines({ age: ['kid'] }, ['bye', 'I have to go', 'I’m busy ok', 'go ask somebody else', 'no offense']),
  ],
} as const

/** Answers to an insult or to being sent away. */
export const hurt = {
  insult: [
    ...lines({}, [
      'Wow. Okay.',
      'That was mean, and you know it.',
      'I’m not going to answer that.',
      'Did that make you feel better?',
      'You don’t get to talk to me like that.',
      'Noted.',
      'I’m going to put my phone down now.',
      'Where is this coming from?',
      'Say that when you’ve calmed down. Or better, don’t.',
    ]),
    ...lines({ near: ['close'] }, [
      'Coming from you, that one hurt.',
      'I’d take that from anyone else.',
      'You’re upset, I get it. But don’t aim it at me.',
    ]),
    ...lines({ trait: 'humour+' }, [
      'Ouch. Do you kiss your mother with that mouth?',
      'Five stars for honesty, one for delivery.',
    ]),
    ...lines({ age: ['kid'] }, ['that’s MEAN', 'I’m telling', 'you hurt my feelings', 'well you are too']),
  ],
  dismiss: [
    ...lines({}, [
      'Fine. You know where I am.',
      'Okay. I’ll leave you alone.',
      'Alright. I won’t push.',
      'Suit yourself.',
      'Got it. Loud and clear.',
    ]),
    ...lines({ near: ['close'] }, [
      'I’ll give you space. I’m not going far, though.',
      'Okay. But I’m checking on you tomorrow.',
    ]),
    ...lines({ age: ['kid'] }, ['fine', 'ok bye then', 'you’re no fun']),
  ],
  unlove: [
    ...lines({}, [
      'I don’t know what to say to that.',
      'Okay. That’s a lot to read on a phone.',
      'I guess I knew. It’s different seeing it.',
      'Thanks for being honest, I suppose.',
      'Then I need some time.',
    ]),
    ...lines({ age: ['kid'] }, ['oh', 'did I do something bad']),
  ],
} as const
