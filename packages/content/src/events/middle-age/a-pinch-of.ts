import { defineEvent } from '../../define-event.ts'

export const aPinchOf = defineEvent({
  id: 'a-pinch-of',
  kind: 'question',
  category: 'family',
  title: 'A pinch of',
  stages: ['middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 15, to: 40 } } },
  conditions: [
    { kind: 'knows', relation: 'mother', status: 'dead' },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'four-grams' },
        { kind: 'remembers', what: 'learnt-by-watching' },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'mine' },
  text: [
    '{child} wants to cook it. For friends, tonight: the thing with the cloves that your mother made. “Just send me the recipe,” says {child}. You look at your hands.',
  ],
  options: [
    {
      id: 'mine',
      text: 'Write down how you do it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a page. Reading it over, you find that it’s for something else: a decent stew. {child} reports that they all had seconds.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'four',
      text: '“Four grams”',
      conditions: [{ kind: 'remembers', what: 'four-grams' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had caught her hand over the scales; four, always; and how she’d been hurt at it! You tell {child} that, too. Late at night a photograph comes, of a scale: 4.0. And under it: “it’s HER.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: '“Come here. Watch my back.”',
      energyCost: 3,
      conditions: [{ kind: 'remembers', what: 'learnt-by-watching' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The back, the elbow; you hear yourself hum. {child} stands behind you, closer than for years, with {child.their} chin nearly on your shoulder. It doesn’t come out like hers. It comes out like that.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'familiarity', role: 'child', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'sister',
      text: 'Say that she took it with her',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“That’s so sad,” says {child}. {child.They} {child|invents|invent} something, with cloves. It’s called after her, in that circle, from then on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'affinity', role: 'child', by: 2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“Wait,” says {child}, “there was a cousin.” {child.They} {child|has|have} it by six, on the back of a gas bill. It had been written down all along.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'word',
      text: 'Say the word that was your first one, and wait',
      conditions: [{ kind: 'remembers', what: 'said-mama' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They wrote the date on the calendar, back then. You say it to the stove, with {child} on the phone, listening. And then you know: the cloves went in before the onion.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 52, memory: ['four-grams'], gauges: { happiness: 50 } },
      choose: 'four',
      roll: 0,
      expect: { gauges: { happiness: 10 } },
    },
  ],
})
