import { lines } from '../template/line.ts'

/** Answers to a message that no reaction fits. `{word}` is a noun of the player's. */
export const echoes = [
  ...lines({}, [
    'Wait, go back to the {word}.',
    'Okay, but I have questions about the {word}.',
    'Hold on. The {word}?',
    'I did not have “{word}” on my list for today.',
    'See, this is why I like talking to you. Nobody else brings up a {word}.',
    'Tell me more about the {word}.',
    'The {word}, huh. I wasn’t expecting that.',
    'Now I’m going to be thinking about that {word} all day.',
    'What’s the story with the {word}?',
  ]),
  ...lines({ age: ['kid'] }, ['what {word}', 'I want to see the {word}', 'is the {word} big']),
]

/** Answers to a message that is not understood, and that fit nearly everything. */
export const nods = [
  ...lines({}, [
    'No kidding.',
    'Huh. Okay, go on.',
    'Wow, okay.',
    'Oh? Tell me more.',
    'Okay, I’m listening.',
    'Well, how about that.',
    'Okay. And how do you feel about it?',
    'I’m with you so far.',
    'I hadn’t heard that.',
    'Start from the beginning. I’ve got time.',
    'Now that’s news to me.',
    'And there I was, thinking nothing ever happens.',
  ]),
  ...lines({ trait: 'expressiveness+' }, ['Really? Tell me everything.', 'Ooh, go on.', 'Wait, since when?']),
  ...lines({ trait: 'formality+' }, ['I see what you mean.', 'That is a fair point.']),
  ...lines({ age: ['kid'] }, ['cool', 'oh', 'ok that’s funny', 'wow']),
]

/** Answers to a question that is not understood. They evade like a person. */
export const shrugs = [
  ...lines({}, [
    'Good question. Ask me when I’m smarter.',
    'Hm. I’d have to think about that one.',
    'Honestly, no idea.',
    'You’re asking the wrong person, but I like that you asked.',
    'I’ve got a theory, but it needs work.',
    'Beats me. What do you think?',
    'Let me get back to you on that.',
    'I knew that once. It was crowded out by song lyrics.',
  ]),
  ...lines({ age: ['kid'] }, ['I don’t know', 'hmmm', 'ask someone tall']),
]

/** Answers to a message whose words are sad, when nothing more is understood. */
export const sympathies = [
  ...lines({}, [
    'Ugh. That sounds like a lot.',
    'Oh no. I’m sorry.',
    'That’s rough. Do you want to vent? I’ve got time.',
    'Well, that stinks.',
    'I’d be upset too.',
    'That’s not fair.',
    'Oof. Are you alright?',
    'I’m on your side, whatever it is.',
  ]),
  ...lines({ age: ['kid'] }, ['oh no', 'that’s not fair', 'I’m sorry', 'do you want my cookie']),
]

/** Answers to a message whose words are glad, when nothing more is understood. */
export const delights = [
  ...lines({}, [
    'Oh, I like that!',
    'That’s great! You earned a good one.',
    'Well, look at you!',
    'Love that for you.',
    'That made me smile.',
    'See? Good things happen.',
    'Nice! Celebrate a little, will you?',
    'You sound happy. I like it.',
  ]),
  ...lines({ age: ['kid'] }, ['yay!!', 'that’s awesome', 'cool!!', 'woohoo']),
]
