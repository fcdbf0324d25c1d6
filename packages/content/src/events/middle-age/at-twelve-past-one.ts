import { defineEvent } from '../../define-event.ts'

export const atTwelvePastOne = defineEvent({
  id: 'at-twelve-past-one',
  kind: 'question',
  category: 'love',
  title: 'Twelve past one',
  stages: ['middleAge'],
  cast: {
    flame: { relation: 'ex', age: { from: 30, to: 80 } },
    partner: { relation: ['spouse', 'partner'], age: { from: 18 } },
  },
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The message comes at twelve past one in the night, and lights up the ceiling. It’s {flame}, after more than you can count. “I’m in the hospital, it’s nothing. They made me write down someone to call. I wrote you before I thought. You needn’t.” Beside you {partner} has opened {partner.their} eyes.',
  ],
  options: [
    {
      id: 'show',
      text: 'Hand {partner} the phone',
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{partner} reads it twice, with {partner.their} glasses held up to {partner.their} face. “Well, go,” {partner.they} {partner|says|say}. “Nobody should be there without shoes to look at.” And puts {partner.their} own scarf around your neck.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 50 }, times: 1.6 }],
          effects: [
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'affinity', role: 'flame', by: 14 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'went-at-one-in-the-night' },
          ],
          remembers: { role: 'flame', as: 'who came when the form was filled in' },
        },
        {
          chance: 0.3,
          text: [
            '{partner} reads it twice. “Before {flame.they} thought,” says {partner.they}. {partner.They} {partner|turns|turn} to the wall. You lie there with the phone going dark in your hand, and in the morning it is too late to go, and not too late to have gone.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -9 },
            { kind: 'gauge', of: 'stress', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Say that it is work, and go',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            '{flame} is gray, and has a tube, and is so funny about the tube. You hold a paper cup. Nothing is said that couldn’t be said in front of anybody. On the way home you throw the bracelet that they give to visitors out of the window.',
          ],
          effects: [
            { kind: 'affinity', role: 'flame', by: 16 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'remember', what: 'went-at-one-in-the-night' },
            { kind: 'remember', what: 'said-it-was-work' },
          ],
          remembers: { role: 'flame', as: 'who came when the form was filled in' },
        },
      ],
    },
    {
      id: 'write',
      text: '“Glad it’s nothing. Get well.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It took you forty minutes, five words. Three dots appear, and disappear. Months later you hear what it was.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'affinity', role: 'flame', by: -8 },
            { kind: 'remember', what: 'five-words-at-night' },
          ],
        },
      ],
    },
    {
      id: 'daughter',
      text: 'Find out who else there is, and call them',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'There’s a brother, in Tucson. He had no idea. He is on a plane at six. {flame} never knows who it was; from then on {flame.they} {flame|has|have} a brother.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'affinity', role: 'partner', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'There is nobody else. You sit with the phone in the dark and you have to decide all over, and it’s four by now.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'remember', what: 'five-words-at-night' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 54 },
      choose: 'show',
      roll: 0.01,
      expect: { says: 'Nobody should be there without', remembers: ['went-at-one-in-the-night'] },
    },
  ],
})
