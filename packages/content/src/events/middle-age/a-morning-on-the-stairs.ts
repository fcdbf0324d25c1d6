import { defineEvent } from '../../define-event.ts'

export const aMorningOnTheStairs = defineEvent({
  id: 'a-morning-on-the-stairs',
  kind: 'question',
  category: 'chance',
  title: 'Morning, to the banister',
  stages: ['middleAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'said-good-morning', daysAgo: 2000 },
        { kind: 'remembers', what: 'saw-nothing', daysAgo: 2000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'hand' },
  text: [
    'The old man from the building where you used to live has been moved to the home on the hill. A card from the janitor says so. He has asked after you. He didn’t know your name; he’d said: “The one who was on the stairs.”',
  ],
  options: [
    {
      id: 'hand',
      text: 'Send a card',
      outcomes: [
        {
          chance: 1,
          text: ['A harbor, with best wishes. You sign it with your name, which he doesn’t know.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
    {
      id: 'go',
      text: 'Go up',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'He takes you for the doctor. You let him. You feel his pulse. It’s good, you tell him, and he lies back, so relieved that you stay another hour as the doctor.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'He knows you, and turns his head away. You sit out the hour. There’s a view, at least: the river, both ways.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'morning',
      text: 'Go up at seven, and say it',
      energyCost: 3,
      conditions: [{ kind: 'remembers', what: 'said-good-morning' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He’d answered in the second spring, to the banister. “Morning,” he says now, before you’re through the door, with his whole face. He has been practicing, says the nurse. He says it to the mailman, the lunch cart, the cat.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'saw',
      text: 'Go up and say that you saw it',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'saw-nothing' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Well, naturally,” he says. “I saw you see it.” He isn’t interested in that anymore. He wants to know whether you got wet that night; it has bothered him. You had no coat on.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'forget', what: 'saw-nothing' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 52, gauges: { stress: 50 } }, choose: 'hand', roll: 0, expect: { gauges: { stress: 2 } } },
  ],
})
