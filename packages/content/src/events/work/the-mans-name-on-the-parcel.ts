import { defineEvent } from '../../define-event.ts'

export const theMansNameOnTheParcel = defineEvent({
  id: 'the-mans-name-on-the-parcel',
  kind: 'question',
  category: 'work',
  title: 'Signature required',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['driving'], rung: { from: 0, to: 0 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'sign', minutes: 4320 },
  text: [
    'A package for a man, signature required. His wife opens. He died on Sunday, she says; it’s what she ordered for his birthday, and could you wait while she finds her glasses. There are a hundred and twelve stops behind this one and the screen on your wrist is already red.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Scrawl something, leave it in her hands, and go',
      outcomes: [
        {
          chance: 1,
          text: [
            'She is still looking for her glasses when you pull out. In the mirror she stands with the box held away from her, level, like a cake.',
          ],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit down for ten minutes',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a barometer. She has you hang it where he would have put it, two inches left of where she says. You finish after dark and are docked a half hour. Every December from then on there is an envelope for you at the depot.',
          ],
          effects: [
            { kind: 'performance', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'money', by: 4000 },
            { kind: 'remember', what: 'hung-the-barometer' },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Offer to take it back for the refund',
      outcomes: [
        {
          chance: 1,
          text: [
            'She had not thought of that. It is ninety dollars, and she needs it; she counts it out loud. Then she asks whether you could tell her what it looked like.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -1 },
            { kind: 'performance', by: 1 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'sign',
      roll: 0,
      expect: { gauges: { happiness: -4 } },
    },
  ],
})
