import { defineEvent } from '../../define-event.ts'

export const faceDownOnThePrinter = defineEvent({
  id: 'face-down-on-the-printer',
  kind: 'question',
  category: 'work',
  title: 'Face down',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 23 },
  cast: { mate: { relation: 'colleague', age: { from: 22 } } },
  conditions: [{ kind: 'job', days: 300, partTime: false }],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It’s lying face down on the printer: two columns, for the end of the month. You’re in the one on the left, the short one, with a check. {mate} is on the right. {mate} is at the window now, on the phone to the bank; {mate.they} {mate|signs|sign} for the house on Thursday.',
  ],
  options: [
    {
      id: 'back',
      text: 'Put it back as it was',
      outcomes: [
        {
          chance: 1,
          text: [
            'You square it up with the edge. On Thursday there’s a cake in the shape of a house, and you’re given the chimney. On the thirty-first {mate} carries a plant past your desk. “Did you have any idea?” {mate.they} {mate|asks|ask}. Anyone.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'the-chimney' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell {mate} on the stairs, before Thursday',
      outcomes: [
        {
          chance: 0.55,
          odds: 'it stays on the stairs',
          text: [
            '{mate} holds on to the rail and nods, and nods. The house goes to other people. On the thirty-first {mate.they} {mate|acts|act} so surprised, and so badly, that you have to look out the window. A year later there’s a smaller house, and a key for you, for when they’re away.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 22 },
            { kind: 'familiarity', role: 'mate', by: 10 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'told-on-the-stairs' },
          ],
        },
        {
          chance: 0.45,
          odds: 'it comes out',
          modifiers: [{ when: { kind: 'temperament', of: 'agreeableness', role: 'mate', to: 45 }, times: 1.5 }],
          text: [
            '{mate} tells one person, who’s on the right as well. By noon the whole right column is standing in one office with its coats on. They have the printer’s log, with a time on it, and the time is yours.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 12 },
            { kind: 'performance', by: -14 },
            { kind: 'raise', times: 0.96 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'told-on-the-stairs' },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Take it upstairs, and ask them to tell {mate} today',
      outcomes: [
        {
          chance: 0.6,
          odds: 'they do it',
          modifiers: [
            {
              when: { kind: 'job', performance: { from: 60 } },
              times: 1.6,
              why: 'they want to keep you',
            },
          ],
          text: [
            'They’re appalled about the printer. But they do it, by four, with a folder, and a month on top. {mate} never learns why it was that afternoon. You see {mate.them} from behind, on the phone to the bank again, rubbing one eye with the back of a wrist.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'performance', by: 2 },
            { kind: 'remember', what: 'went-upstairs-with-it' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            '“We’ll take it from here,” they say, and take it, out of your hand. You’re to think of it as not having happened. You’re moved to another floor that week, with a better chair.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'went-upstairs-with-it' },
          ],
        },
      ],
    },
    {
      id: 'swap',
      text: 'Offer to trade columns: you have been meaning to go',
      conditions: [
        { kind: 'money', from: 1000000 },
        { kind: 'not', of: { kind: 'parent' } },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Nobody upstairs has ever been asked that. They have to look up whether it can be done. It can. You leave on the thirty-first with a box, lighter than you’d thought, and the house is blue. It takes {mate} nine years to find out, and then you get a call at dinnertime.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'affinity', role: 'mate', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'traded-columns' },
          ],
        },
      ],
    },
  ],
})
