import { defineEvent } from '../../define-event.ts'

export const aBossOfThirtyOne = defineEvent({
  id: 'a-boss-of-thirty-one',
  kind: 'question',
  category: 'work',
  title: 'Thirty-one',
  stages: ['middleAge'],
  age: { from: 48 },
  conditions: [{ kind: 'job', days: 1100, rung: { to: 3 } }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'Your new boss is thirty-one and has brought a plant. She has asked to see everyone by the alphabet. “I’ll be honest,” she says, when it is you, “I don’t know how any of it works. They all say that you do.” On her wall hangs the schedule that you drew up, years ago, for your own use. There is a door key on her desk that you had, in your mind, been carrying.',
  ],
  options: [
    {
      id: 'teach',
      text: 'Teach her how it works',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            {
              when: { kind: 'temperament', of: 'agreeableness', from: 60 },
              times: 1.5,
              why: 'you like to show things',
            },
          ],
          odds: 'she says where she has it from',
          text: [
            'By the fall she is good. By the next fall she is so good that they want her across the river, and she goes, and says to the ones upstairs on her last day, with the plant on her arm, whose room it ought to be.',
          ],
          effects: [{ kind: 'promote' }, { kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.35,
          odds: 'she does not',
          text: [
            'You hear your own sentences at the monthly meeting, in a younger voice, and the nods. She thanks you in the elevator. It is twelve floors, and she gets out at ten.',
          ],
          effects: [
            { kind: 'performance', by: -5 },
            { kind: 'gauge', of: 'stress', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'fall',
      text: 'Answer what she asks, exactly, and no more than that',
      outcomes: [
        {
          chance: 0.5,
          odds: 'she falls',
          text: [
            'It takes her until the winter quarter to step where the floor is missing. You could have said a word. They let her go in the parking lot, so as to spare her the room. The plant stays. You water it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'performance', by: 4 },
          ],
        },
        {
          chance: 0.5,
          odds: 'she finds another to ask',
          text: [
            'She asks the one at the desk behind you, who was hired in the spring, and who finds it all out by staying late. In the new schedule you come after lunch.',
          ],
          effects: [{ kind: 'performance', by: -12 }],
        },
      ],
    },
    {
      id: 'key',
      text: 'Tell her whose key it is that she has',
      outcomes: [
        {
          chance: 1,
          text: [
            'She goes white and then she takes out a pad. “What would you do first?” she asks. It is an honest question; no one in that room has put it to you in all your years. You hear yourself begin to answer.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'knows',
      text: 'Tell her about the man whose page you once read out loud',
      conditions: [{ kind: 'remembers', what: 'read-it-out-loud' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had never told it. His ears, the typing speed. “Why are you telling me?” she asks. So that there is one of them in here who knows what you are like, you say, when you have the key. She puts it in the drawer.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'forget', what: 'read-it-out-loud' },
          ],
        },
      ],
    },
  ],
})
