import { lines } from '../template/line.ts'

/** Questions that lead on when nothing more fitting was said. */
export const asks = [
  ...lines({}, [
    'What about you?',
    'How about you?',
    'You?',
    'What’s going on with you?',
    'How’s your week been?',
    'So what’s new with you?',
    'What have you been up to?',
    'Tell me something about your day.',
    'What’s the best thing that happened to you this week?',
  ]),
  ...lines({ near: ['warm', 'close'] }, [
    'And how are you, really?',
    'Are you getting enough sleep?',
    'Did you eat today? Be honest.',
    'What’s on your mind?',
    'What are you looking forward to?',
  ]),
  ...lines({ hour: ['evening', 'night'] }, ['How was your day?', 'Long day?']),
  ...lines(
    {
      kin: [
        'parent',
        'grandparent',
        'child',
        'sibling',
        'kin',
        'friend',
        'colleague',
        'classmate',
        'neighbour',
        'acquaintance',
      ],
    },
    ['Anything good on your end?', 'What’s the latest over there?', 'How’s life over there?'],
  ),
  ...lines({ hour: ['morning'] }, ['What’s on for you today?', 'Sleep okay?', 'Big plans today?']),
  ...lines({ weekend: true }, ['Doing anything fun this weekend?', 'What are you doing with your weekend?']),
  ...lines({ age: ['kid'] }, [
    'what are you doing',
    'do you want to play',
    'what’s your favorite color',
    'are you bored',
    'what did you have for lunch',
    'do you know any jokes',
    'can I tell you something',
    'did you see any dogs today',
    'what’s the biggest number you know',
  ]),
]

/** Follow-up questions about what the player just told. */
export const followUps = [
  ...lines({}, [
    'Then what happened?',
    'How do you feel about it?',
    'Who else knows?',
    'What’s the next step?',
    'I want the long version.',
    'How did it happen?',
    'When did you find out?',
    'Who did you tell first?',
  ]),
  ...lines({ age: ['kid'] }, ['and then what', 'for real?', 'tell me the whole thing']),
]

/** Words that close a message warmly. */
export const closings = [
  ...lines({ near: ['close'], age: ['teen', 'adult', 'elder'] }, [
    'Love you.',
    'Miss you.',
    'Glad you texted.',
    'Talk soon, okay?',
    'Be good to yourself.',
    'I’m around if you need me.',
  ]),
  ...lines({ near: ['warm'] }, [
    'Good to hear from you.',
    'Take care of yourself.',
    'Let’s catch up soon.',
    'Don’t be a stranger.',
  ]),
  ...lines({ kin: ['parent', 'grandparent'] }, [
    'Wear a jacket.',
    'Eat something green.',
    'Love you, honey.',
    'Call when you can.',
  ]),
]

/** Words of comfort that follow others. */
export const comforts = [
  ...lines({}, [
    'I’m around all evening.',
    'You don’t have to answer.',
    'One hour at a time.',
    'Did you eat something?',
    'I can come with noise or with quiet.',
    'Text me any time, even at three.',
    'You’re not a burden. Not for a second.',
    'I’m thinking of you.',
  ]),
  ...lines({ age: ['kid'] }, ['you can have my blanket', 'I’m making you a drawing', 'don’t be sad', 'I’m here']),
]

/** What follows a good night or a goodbye. */
export const partings = [
  ...lines({}, [
    'Talk tomorrow?',
    'Same time next week.',
    'Don’t let the bedbugs bite.',
    'Tell your people hi.',
    'Mind how you go.',
    'Text me when you get a chance.',
    'And drink some water.',
    'It was good to talk.',
  ]),
  ...lines({ age: ['kid'] }, [
    'see you later alligator',
    'I’m gonna dream about dinosaurs',
    'bye for real',
    'ok now really bye',
  ]),
]
