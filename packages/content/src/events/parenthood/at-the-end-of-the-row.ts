import { defineEvent } from '../../define-event.ts'

export const atTheEndOfTheRow = defineEvent({
  id: 'at-the-end-of-the-row',
  kind: 'question',
  category: 'school',
  title: 'The end of the row',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 21, to: 24 } } },
  conditions: [{ kind: 'season', in: ['spring'] }],
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2500,
  importance: 4,
  offline: { kind: 'auto', option: 'stand' },
  text: [
    'Four hundred of them in gowns, on a lawn. There is {child}, whose cap is on backward. You have a seat at the end of the row, behind a man who films with his arms up.',
  ],
  options: [
    {
      id: 'stand',
      text: 'Stand up on the chair',
      outcomes: [
        {
          chance: 0.8,
          text: [
            '{child} sees you, above all the hats. You do not know what your face is doing. {child.They} {child|covers|cover} {child.theirs} with both hands.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 5 },
          ],
        },
        {
          chance: 0.2,
          text: [
            'The chair is the folding kind. Two ushers and a grandmother from Ohio help you up. {child} gets the diploma while you are down there; you hear the name.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'fallIll', illness: 'sprained-ankle', severity: 1 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'film',
      text: 'Film it, too',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have it, in the upper left: a name, a walk, a handshake. When you play it later there is a sound on it like an animal, quite near the microphone. That is you.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'look',
      text: 'Look around, once, slowly',
      conditions: [{ kind: 'remembers', what: 'looked-round' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The lawn, the flags, the bad loudspeaker. You did it once before, on the other side. It is the same loudspeaker. You look, and tell yourself to remember, and when {child} comes running you have your hands free.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'absent',
      text: 'Leave before the speeches',
      conditions: [{ kind: 'employed', is: true }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had said that you could only stay until two. {child} had said that it was no problem. It is in the photographs how much of a problem it wasn’t: a gap in them, exactly your size.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -9 },
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, memory: ['looked-round'], gauges: { happiness: 50 } },
      choose: 'look',
      roll: 0,
      expect: { gauges: { happiness: 12 } },
    },
  ],
})
