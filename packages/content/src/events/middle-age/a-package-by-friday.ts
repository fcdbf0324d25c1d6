import { defineEvent } from '../../define-event.ts'

export const aPackageByFriday = defineEvent({
  id: 'a-package-by-friday',
  kind: 'question',
  category: 'work',
  title: 'A package',
  stages: ['middleAge'],
  age: { from: 50, to: 61 },
  cast: { mate: { relation: 'colleague' } },
  conditions: [{ kind: 'job', days: 1800 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It is called a package. Everyone over fifty has gotten the same envelope, cream, with a ribbon printed on it: thirty thousand dollars to whoever leaves of their own accord by Friday. They need nine to go. If it is fewer, the letter says, in its second to last paragraph, it will be done in another manner. {mate}, who has two in college, has left the envelope on the table, unopened, like a thing that ticks.',
  ],
  options: [
    {
      id: 'take',
      text: 'Sign, and take it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are the ninth. {mate} is told so, and stands before you by the coats, unable to get it out. Outside it is a weekday, with children in it, and dogs; you had no idea of how much goes on.',
          ],
          effects: [{ kind: 'money', by: 3000000 }, { kind: 'loseJob' }, { kind: 'affinity', role: 'mate', by: 16 }],
          followUps: [{ event: 'the-ninth-envelope', afterDays: [900, 1600] }],
          remembers: { role: 'mate', as: 'that you were the ninth' },
        },
      ],
    },
    {
      id: 'stay',
      text: 'Put it through the shredder',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'job', performance: { from: 60 } }, times: 1.8, why: 'your work is good' }],
          odds: 'it is not you',
          text: [
            'Eight go. For the ninth they take {mate}, on Monday, without a ribbon. The two in college come home. You are given {mate.their} window, since it has to be given to someone.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -10 },
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
          remembers: { role: 'mate', as: 'that you shredded it' },
        },
        {
          chance: 0.4,
          odds: 'it is you',
          text: [
            'Eight go. On Monday a young man with a box is standing at your place, very polite. It has handles. There is no ribbon and nothing in it.',
          ],
          effects: [{ kind: 'loseJob' }, { kind: 'gauge', of: 'happiness', by: -8 }],
        },
      ],
    },
    {
      id: 'bargain',
      text: 'Go upstairs, and name another figure',
      energyCost: 8,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', ladders: ['law', 'accounts', 'marketing'] },
            { kind: 'experience', ladders: ['law', 'accounts'], years: 2 },
            { kind: 'temperament', of: 'agreeableness', to: 38 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: 'they pay it',
          text: [
            'You name it and then do not speak. It is the longest silence of your working life; it is worth fifteen thousand. You sign with their pen, and keep the pen.',
          ],
          effects: [{ kind: 'money', by: 4500000 }, { kind: 'loseJob' }, { kind: 'affinity', role: 'mate', by: 8 }],
          followUps: [{ event: 'the-ninth-envelope', afterDays: [900, 1600] }],
          remembers: { role: 'mate', as: 'that you were the ninth' },
        },
        {
          chance: 0.4,
          odds: 'they smile',
          text: [
            'They smile, and thank you for your candor. You keep your job. From then on people put their hands over the phone when you come in.',
          ],
          effects: [{ kind: 'performance', by: -14 }],
        },
      ],
    },
  ],
})
