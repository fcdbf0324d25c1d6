import { defineEvent } from '../../define-event.ts'

export const yoursIThink = defineEvent({
  id: 'yours-i-think',
  kind: 'question',
  category: 'love',
  title: 'Yours, I think',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { flame: { relation: 'ex', age: { from: 20 } } },
  conditions: [
    { kind: 'not', of: { kind: 'partnered' } },
    { kind: 'romancePossible', role: 'flame' },
    { kind: 'not', of: { kind: 'quarrel', role: 'flame' } },
  ],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{flame} is on the step with your umbrella, the one with the duck’s head. “Yours, I think,” {flame.they} {flame|says|say}. “I’ve had it since.” It isn’t raining. It hasn’t rained for two weeks.',
    'A message, after all this time: {flame} has found your recipe box behind the flour and would like to bring it by. It’s a small box. It could go in the mail. {flame.They} {flame|is|are} standing at the corner when you look out.',
  ],
  options: [
    {
      id: 'thanks',
      text: 'Say thank you, in the doorway',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Right,” says {flame}. {flame.They} {flame|looks|look} past you for a moment, at the lamp, at what hangs where. You listen to the steps. You’d know them in a stadium.',
          ],
          effects: [
            { kind: 'affinity', role: 'flame', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'kitchen',
      text: 'Ask {flame.them} in, and tell the truth about how it has been',
      outcomes: [
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'affinity', role: 'flame', from: 40 }, times: 1.5 }],
          text: [
            'You’re a good deal funnier about it than it was. By the second pot you’ve both stopped being funny. Nobody decides anything; there’s only a coat that stays on its hook, and in the morning two cups, and no one on the stairs.',
          ],
          effects: [
            { kind: 'becomeCouple', role: 'flame' },
            { kind: 'familiarity', role: 'flame', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'began-again' },
          ],
        },
        {
          chance: 0.7,
          text: [
            'You tell each other how it ended, and it’s two stories, and for once you each hear the other one to the end. That’s what it was for. At the door you shake hands like people who have bought a house from each other.',
          ],
          effects: [
            { kind: 'affinity', role: 'flame', by: 10 },
            { kind: 'familiarity', role: 'flame', by: 10 },
            { kind: 'gauge', of: 'stress', by: -10 },
          ],
        },
      ],
    },
    {
      id: 'different',
      text: 'Ask what would be different',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'temperament', of: 'conscientiousness', from: 55 },
            { kind: 'age', from: 36 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'temperament', of: 'conscientiousness', role: 'flame', from: 55 }, times: 1.6 }],
          text: [
            '“Two things,” says {flame}, who has thought about it, on the bus, for months. They’re the right two. They’re the two that you’d have had to say. So you take it slowly, like people coming down a ladder with a mirror.',
          ],
          effects: [
            { kind: 'becomeCouple', role: 'flame' },
            { kind: 'affinity', role: 'flame', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'began-again' },
          ],
        },
        {
          chance: 0.7,
          text: [
            '“Nothing,” says {flame}, after a time. “I’d be the same. I’d only like to be it here.” It’s the most honest thing either of you has said to the other, and you both see that it’s the answer.',
          ],
          effects: [
            { kind: 'familiarity', role: 'flame', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})
