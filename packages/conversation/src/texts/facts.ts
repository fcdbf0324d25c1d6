import { lines } from '../template/line.ts'

/** Answers from the facts of the person's life. */
export const facts = {
  age: [
    ...lines({}, [
      '{age}. And you know that, you just wanted me to say it.',
      'I’m {age}. Some mornings I feel older.',
      '{age}, last I checked.',
    ]),
    ...lines({ age: ['kid'] }, ['I’m {age}!', '{age} but almost {nextAge}']),
  ],
  work: [
    ...lines({ job: ['working'] }, [
      'Still working as a {title}. It pays for the snacks.',
      'I’m a {title}, same as before. Some days it’s even fun.',
      'Work’s okay. Being a {title} has its moments.',
    ]),
    ...lines({ job: ['retired'] }, [
      'Retired, and busy with it.',
      'I don’t work anymore. I don’t know how I ever had time to.',
    ]),
    ...lines({ job: ['student'] }, [
      'Still studying. It’s a lot of reading and a lot of coffee.',
      'School, still. I’m a professional note-taker.',
    ]),
    ...lines({ job: ['pupil'] }, ['School’s fine. It’s mostly the same people every day.', 'School. You know. Bells.']),
    ...lines({ age: ['kid'] }, ['I go to school', 'I’m a kid. I don’t have a job']),
  ],
  partnered: [
    ...lines({}, [
      'Yes, {partner} and I are still a thing. A good thing.',
      'I’ve got {partner}. Ask {partner} how that’s going.',
      'Me and {partner}, yes.',
    ]),
  ],
  withYou: [
    ...lines({}, [
      'Last I checked, I’m with you.',
      'Yes. To you. Did you hit your head?',
      'I’m taken, by somebody who asks strange questions.',
    ]),
  ],
  single: [
    ...lines({}, [
      'Nobody at the moment. It’s quieter.',
      'Single. The bed is all mine.',
      'No one right now. I’m okay with it.',
    ]),
    ...lines({ age: ['kid'] }, ['ew', 'no gross']),
  ],
  kids: [
    ...lines({}, [
      'Growing like weeds, and eating like horses.',
      'Loud. I love them. Loud, though.',
      'Good! They’re good. They ask more questions than you do.',
    ]),
  ],
  kid: [
    ...lines({}, [
      'Getting big. I blinked.',
      'Good! A handful, but my handful.',
      'So grown up now, I can hardly stand it.',
    ]),
  ],
  noKids: [
    ...lines({}, [
      'No kids here. I can barely keep a fern.',
      'None of my own.',
      'No kids. I borrow other people’s and give them back.',
    ]),
    ...lines({ age: ['kid'] }, ['I AM a kid']),
  ],
  away: [
    ...lines({}, [
      'I’m out of town these days, remember? Not around the corner anymore.',
      'Not in town anymore. You’d have to take a trip.',
      'A ways away now. I miss the old streets sometimes.',
    ]),
  ],
  here: [
    ...lines({}, ['Still in town. I haven’t gone anywhere.', 'Same town, same me.', 'Right here, where you left me.']),
    ...lines({ age: ['kid'] }, ['at my house']),
  ],
  ill: [
    ...lines({}, [
      'The doctors keep me busy. Some days are better than others. Today’s okay.',
      'I’m sick, you know that. But I’m still me, and I still want the gossip.',
      'I get tired fast these days. I don’t get tired of you, though.',
      'Taking it a day at a time. The day is fine so far.',
    ]),
    ...lines({ age: ['kid'] }, ['I’m still sick. I get a lot of pudding', 'I get tired a lot']),
  ],
  food: [
    ...lines({}, [
      '{Food}. Want some?',
      'I had {food} and I’d have it again.',
      'Haven’t eaten yet. Leaning toward {food}.',
      'Just {snack} so far. Don’t judge.',
    ]),
    ...lines({ age: ['kid'] }, ['{food}!', 'we had {food} and I ate it all']),
  ],
  likesYou: [
    ...lines({ near: ['close'] }, [
      'Of course I do. What kind of question is that?',
      'Always. Even when you text me things like that.',
      'You’re stuck with me.',
      'Are we okay? We’re the best okay there is.',
    ]),
    ...lines({ near: ['warm'] }, [
      'Yes. I’d have told you otherwise.',
      'We’re good, {name}.',
      'I like you fine. Don’t let it go to your head.',
    ]),
    ...lines({ near: ['distant'] }, [
      'We don’t know each other that well yet.',
      'I don’t have anything against you.',
      'Ask me again sometime.',
    ]),
    ...lines({ age: ['kid'] }, ['yes!', 'you’re my friend']),
  ],
  notMad: [
    ...lines({ near: ['warm', 'close'] }, [
      'No. I couldn’t stay mad at you if I tried.',
      'Mad? No. A bit tired, that’s all.',
      'Not mad. You can breathe.',
    ]),
    ...lines({ near: ['distant'] }, ['No, I’m not mad.', 'We don’t know each other well enough for that.']),
    ...lines({ age: ['kid'] }, ['no', 'not anymore']),
  ],
  friends: [
    ...lines({ near: ['warm', 'close'] }, [
      'We’re good, {name}. We’re always good.',
      'You’re stuck with me.',
      'Of course. Why wouldn’t we be?',
      'It takes more than that to get rid of me.',
    ]),
    ...lines({ near: ['distant'] }, ['Sure. Why not.', 'I don’t have anything against you.']),
    ...lines({ age: ['kid'] }, ['yes! best friends', 'yes']),
  ],
  gladForYou: [
    ...lines({ near: ['warm', 'close'] }, [
      'Of course I am. So happy for you.',
      'More than I can type.',
      'Happy is too small a word, {name}.',
      'Are you kidding? I told everyone who would listen.',
    ]),
    ...lines({ near: ['distant'] }, ['I am. Good for you.', 'Sure I am.']),
    ...lines({ age: ['kid'] }, ['yes!!', 'yes. are you?']),
  ],
  family: [
    ...lines({}, [
      'Same as ever. How’s yours?',
      'You know how we are. And yours?',
      'We manage. Thanks for asking. How’s everybody on your side?',
    ]),
    ...lines({ age: ['kid'] }, ['good', 'everybody is busy']),
  ],
  toldNobody: [
    ...lines({}, [
      'Not a soul.',
      'No. It stays with me.',
      'Who would I tell? No.',
      'I haven’t said a word, and I won’t.',
    ]),
    ...lines({ age: ['kid'] }, ['no!! I promised', 'no. only my bear']),
  ],
  lend: [
    ...lines({}, [
      'Tell me what it’s for first. Then we’ll talk.',
      'That’s one for face to face, not for texting.',
      'I have to look at what I can do. No promises.',
      'How bad is it? Start there.',
    ]),
    ...lines({ age: ['kid'] }, ['I only have four dollars', 'my money is in the pig']),
  ],
  /** Somebody of the family is asked after. */
  asked: [
    ...lines({}, [
      'Same as ever, and I mean that kindly.',
      'Fine, last I looked. Call, it would make {who} happy.',
      'Doing alright. I’ll say you asked.',
      'Good, I think. Ask {who} yourself, you’d make someone’s day.',
    ]),
    ...lines({ age: ['kid'] }, ['good', 'fine I think']),
  ],
  askedIll: [
    ...lines({}, [
      'Some days are better than others. Call {who}, will you?',
      'Hanging in there. It’s not easy for {who} right now.',
      'Still sick, and still stubborn. Call when you can.',
    ]),
    ...lines({ age: ['kid'] }, ['still sick']),
  ],
  coldToYou: [
    ...lines({}, [
      'I don’t know. Something’s been off between us.',
      'I’m still a little sore, if you want the truth.',
      'Honestly? It’s been hard with us.',
    ]),
    ...lines({ age: ['kid'] }, ['a little bit mad']),
  ],
  remember: [
    ...lines({ near: ['warm', 'close'] }, [
      'How could I forget?',
      'Barely. You tell it better.',
      'I think of that more than you’d guess.',
      'I remember it differently, but go on.',
    ]),
    ...lines({ near: ['distant'] }, ['I’m not sure I do. Remind me?', 'Vaguely. It’s been a while.']),
    ...lines({ age: ['kid'] }, ['yes! no. what was it', 'I was little then']),
  ],
  /** The player asks what was said, and nothing of it comes to mind. */
  forgot: [
    ...lines({}, [
      'You told me a lot. Which part?',
      'Remind me? My head’s a sieve this week.',
      'Give me a hint, and it’ll come back.',
    ]),
    ...lines({ age: ['kid'] }, ['I forgot', 'was it about the dog']),
  ],
  /** About another person of the player's life. */
  known: [
    ...lines({}, [
      '{who}! How’s {who} doing?',
      'Say hi to {who} for me.',
      'I like hearing about {who}.',
      'And what does {who} say about it?',
      'How are things with {who} these days?',
    ]),
    ...lines({ age: ['kid'] }, ['is {who} there too', 'tell {who} hi']),
  ],
  knownIll: [
    ...lines({}, [
      'How’s {who} holding up?',
      'I’ve been thinking about {who}. Any news?',
      'Give {who} a careful hug from me.',
    ]),
  ],
  dead: [
    ...lines({}, [
      'I still think about {who} too.',
      'I wish {who} were here for this.',
      'You still miss {who}. Of course you do.',
      'It’s good to hear somebody say {who}’s name.',
    ]),
    ...lines({ age: ['kid'] }, ['I miss {who}', 'I think {who} can still hear us']),
  ],
} as const
