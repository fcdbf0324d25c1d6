import { defineEvent } from '../../define-event.ts'

export const atTheBusStop = defineEvent({
  id: 'at-the-bus-stop',
  kind: 'question',
  category: 'family',
  title: 'Two at the bus stop',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 17 } } },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2500,
  importance: 3,
  offline: { kind: 'auto', option: 'see' },
  text: [
    'From the window you can see {child} at the bus stop with the one from the other class. They are standing a yard apart. Two buses go by, and then a third. {child} has washed the jacket; {child.they} washed it by hand.',
  ],
  options: [
    {
      id: 'see',
      text: 'Step back from the window',
      outcomes: [
        {
          chance: 1,
          text: [
            'You step back. You make noise with the pans when the key turns. “There weren’t any buses,” says {child}. “I heard,” you say.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'supper',
      text: 'Open the window and call them both up to eat',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'The other one eats like a wolf, and says that this is the best rice in the world. {child} does not eat at all. {child.They} {child|is|are} furious with you; {child.they} {child|is|are} beside {child.themself} with joy. You see both, over the rice.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{child} has never forgiven you. {child.They} {child|says|say} so, on various occasions, for ten years: “And then the window opens.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask at bedtime what the name is',
      energyCost: 1,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You are told. You are told for an hour and a half: what was said about a bridge, and how it was said. You know every word of it; it is only the names that they change.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“What name,” says {child}. All right. You are not told until November, and then that it is over. You get out of bed and make toast, and sit opposite.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'apples',
      text: 'Tell {child.them} about “Apples.”',
      conditions: [{ kind: 'remembers', what: 'spoke-first' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell it as it was: that of all the words there are, that was the one you said. “That’s the worst thing I’ve ever heard,” says {child}. In the morning {child.they} {child|takes|take} an apple from the bowl; takes two.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 45, gauges: { happiness: 50 } }, choose: 'see', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
