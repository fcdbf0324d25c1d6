import { defineEvent } from '../../define-event.ts'

export const behindTheCurtain = defineEvent({
  id: 'behind-the-curtain',
  kind: 'question',
  category: 'school',
  title: 'Behind the curtain',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 7, to: 11 } } },
  conditions: [{ kind: 'season', in: ['autumn', 'winter', 'spring'] }],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'push' },
  text: [
    'The teacher has sent for you: you are to come backstage, now. {child} has on half of a horse. {child.They} {child|is|are} the color of paper. On the other side of the curtain two hundred chairs are being sat on.',
  ],
  options: [
    {
      id: 'push',
      text: '“You can do it.” And a hand in the back',
      outcomes: [
        {
          chance: 0.55,
          text: ['{child.They} can. You see it from the side, where the ropes are: a back, straightening.'],
          modifiers: [{ when: { kind: 'affinity', role: 'child', from: 50 }, times: 1.6 }],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 2 },
          ],
        },
        {
          chance: 0.45,
          text: [
            '{child.They} {child|gets|get} as far as the light and stands in it. Nobody laughs; that is what {child.they} will tell you, later: nobody even laughed.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -7 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'pushed-from-behind' },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Take {child.them} home',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk out through the kitchen, with the horse over your arm. The other half of it goes on alone and is a great success. {child} eats an enormous supper.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'social', by: -4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'bear',
      text: 'Tell {child.them} how dark it is inside a bear',
      conditions: [{ kind: 'remembers', what: 'was-the-bear' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You came in from the left, you say. You fell over. From inside one doesn’t see them: one only hears that they are there and that they are warm. {child} puts on the head. It goes out. It falls over, on purpose, in the best place.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'affinity', role: 'child', by: 7 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'breathe',
      text: 'Show {child.them} how to breathe',
      energyCost: 2,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'activity', activity: 'amateur-theatre' },
            { kind: 'activity', activity: 'community-choir' },
            { kind: 'habit', habit: 'yoga' },
            { kind: 'habit', habit: 'meditating' },
            { kind: 'remembers', what: 'stood-on-a-stage' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.8,
          text: [
            'In for four, hold for four, you and half a horse, between the fire bucket and a moon on a stick. The color comes back. “Again,” says {child}, and then, in the middle of a breath, goes on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'familiarity', role: 'child', by: 5 },
          ],
        },
        {
          chance: 0.2,
          text: ['It works too well. {child} goes on so calm that the horse has to be pulled.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 37, memory: ['was-the-bear'], gauges: { happiness: 50 } },
      choose: 'bear',
      roll: 0,
      expect: { gauges: { happiness: 11 } },
    },
  ],
})
