import { defineEvent } from '../../define-event.ts'

export const aRingOfSmallTeeth = defineEvent({
  id: 'a-ring-of-small-teeth',
  kind: 'question',
  category: 'family',
  title: 'A ring of small teeth',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 2, to: 3 } } },
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 2500,
  importance: 4,
  offline: { kind: 'auto', option: 'note' },
  text: [
    'The daycare has written: {child} has bitten another child, on the cheek, through the skin. It is the second time. They do not name the other child. You know which one: the mother has stopped saying hello.',
  ],
  options: [
    {
      id: 'note',
      text: 'Sign the note and send it back',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sign. {child} bites twice more and then, in the spring of things, simply does not. The mother never says hello again, not in all the years at the same bus stop.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'door',
      text: 'Go to their door, with {child} by the hand',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'She has the boy on her hip; there are the marks, yellow now. You say it. There is a long look down at {child}. Then she laughs, and cries, and says that she bit her own sister at the same age. You stay until six.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 60 }, times: 1.6 }],
          effects: [
            { kind: 'meet', affinity: 50 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'the-bitten-cheek' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'She opens the door as far as the chain. “I hear you,” she says. “I don’t want anything from you.” On the way home {child} asks what a chain is for.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Take a week off and sit in the corner of the room there',
      energyCost: 6,
      conditions: [{ kind: 'employed', is: true }],
      outcomes: [
        {
          chance: 1,
          text: [
            'By Wednesday they have forgotten you. The boy takes the truck every time, every single time, and {child} asks for it back, nicely, every single time but the last. You tell them. They buy a second truck.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 32, gauges: { stress: 50 } }, choose: 'note', roll: 0, expect: { gauges: { stress: 5 } } },
  ],
})
