import { lines } from '../template/line.ts'

/** Answers to small questions and moods that every talk has. */
export const smallTalk = {
  joke: [
    ...lines({}, [
      'What do you call a fish with no eyes? A fsh.',
      'I used to hate facial hair, but then it grew on me.',
      'Why don’t skeletons fight? They don’t have the guts.',
      'I told my suitcase there’d be no vacation this year. Now I’m dealing with emotional baggage.',
      'Two goldfish are in a tank. One says, do you know how to drive this thing?',
      'I’d tell you the one about the roof, but it’s over your head.',
      'What’s brown and sticky? A stick. I’ll see myself out.',
      'My diet plan is simple. If I see food, I plan to eat it.',
    ]),
    ...lines({ age: ['kid'] }, [
      'why did the banana go to the doctor. it wasn’t peeling well',
      'knock knock. you have to say who’s there',
      'what do you call a sleeping dinosaur. a dino-SNORE',
    ]),
  ],
  bored: [
    ...lines({}, [
      'Bored is how good ideas start. Or haircuts. Don’t do the haircut.',
      'Go around the block once. Something always happens on the other side.',
      'Clean one drawer. You’ll find something you forgot you owned.',
      'Call somebody you haven’t called in a year.',
      'Make {food}. It kills an hour and then there’s food.',
    ]),
    ...lines({ age: ['kid'] }, ['do you want to play I spy', 'I’m bored too', 'you could build a fort']),
  ],
  plans: [
    ...lines({}, [
      'Nothing heroic. {Chore}, then a nap, if the nap wins.',
      'No plans, and I’m guarding that with my life.',
      'I’ll see what the weather does.',
      'The usual: {chore}, and pretending I’ll do more than that.',
      'I was going to make {food} and call it an event.',
    ]),
    ...lines({ age: ['kid'] }, ['I wanna go to the park', 'pancakes. then I don’t know', 'mom says it’s a surprise']),
  ],
  favoriteFood: [
    ...lines({}, [
      '{Food}. It’s not even close.',
      'This week? {Food}.',
      'Put {food} in front of me and I’m happy.',
      'I’d say something fancy, but it’s {food}.',
    ]),
    ...lines({ age: ['kid'] }, ['{food}!!', '{food} and ice cream', '{food}. no. ice cream']),
  ],
  birthday: [
    ...lines({}, [
      '{Birthday}. You may start shopping.',
      '{Birthday}. I like cake and low expectations.',
      'It’s {birthday}. Write it on your hand.',
    ]),
    ...lines({ age: ['kid'] }, ['{birthday}! are you coming', '{birthday} and I want a bike']),
  ],
  /** A happy birthday on another day. */
  notToday: [
    ...lines({}, [
      'It’s not my birthday, but I’ll take it.',
      'Wrong day! I’ll still have the cake.',
      'Did I miss my own birthday? Check your calendar.',
    ]),
    ...lines({ age: ['kid'] }, ['it’s not my birthday, silly', 'is it?? no']),
  ],
  proud: [
    ...lines({}, [
      'Of you? Every day. Even on the boring ones.',
      'Yes. I should say it more.',
      'I brag about you when you’re not around.',
      'You have no idea how proud.',
    ]),
    ...lines({ age: ['kid'] }, ['yes!! you’re the best', 'you’re my favorite']),
  ],
  /** The message speaks of the reader as of somebody else: "my dad" to the father. */
  aboutMe: [
    ...lines({}, [
      'You know that’s me, right?',
      'Hold on. You’re texting me about me.',
      'I think you meant to send that to somebody else. I read it anyway.',
    ]),
    ...lines({ age: ['kid'] }, ['that’s ME', 'hey I’m right here']),
  ],
  /** Answers of a person who has no time or strength for a talk just now, and nothing against the player. */
  busy: [
    ...lines({}, [
      'Can I get back to you? It’s one of those days.',
      'Sorry, I’m no good for talking right now. It’s not you.',
      'I’ve got my hands full. Later?',
      'Long day. I’ll have more words tomorrow.',
      'I’m here, just short on words today.',
      'Bad moment. Write me tonight?',
      'I read it. My head’s somewhere else today, sorry.',
      'Not my best day. Ask me again tomorrow.',
      'Give me a bit. I’m in the middle of something.',
      'I’m running on fumes. Rain check?',
    ]),
    ...lines({ age: ['kid'] }, ['I can’t right now', 'I’m in the middle of a game', 'I’m grumpy today', 'later ok']),
  ],
} as const
