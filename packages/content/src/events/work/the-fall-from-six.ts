import { defineEvent } from '../../define-event.ts'

export const theFallFromSix = defineEvent({
  id: 'the-fall-from-six',
  kind: 'question',
  category: 'work',
  title: 'Clipped in',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: 'colleague' } },
  conditions: [{ kind: 'job', ladders: ['building'], rung: { from: 0, to: 2 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    '{mate} comes off the scaffold on the north face and lands on sand. {mate.They} will live; {mate.their} hip won’t be a hip again. The super walks you around the corner. “{mate.They} was clipped in, and {mate.they} unclipped,” he says. “You saw it.” There were no clips up there. There have been none since Tuesday.',
  ],
  options: [
    {
      id: 'truth',
      text: 'Tell the investigator about Tuesday',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes in the report in your words. The company pays for the hip, and for a house without stairs. You are moved to the night gate, alone, with a thermos.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 30 },
            { kind: 'performance', by: -24 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          remembers: { role: 'mate', as: 'you told them about the clips' },
        },
      ],
    },
    {
      id: 'saw',
      text: '“{mate.They} unclipped”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it once, to a man with a tablet, and it is over in four minutes. There is a foreman’s jacket on your hook by the first of the month. At the hospital {mate} asks you what you saw.',
          ],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'affinity', role: 'mate', by: -20 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'nothing',
      text: 'You were looking the other way',
      outcomes: [
        {
          chance: 1,
          text: [
            'Nobody can do anything with that, which is its use. It takes {mate} two years and a lawyer to get half.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'union',
      text: 'Call the union before you say a word',
      conditions: [{ kind: 'remembers', what: 'wore-the-harness' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They know your name there already, from the harness. Two of them stand beside you while you talk, with their arms folded. {mate} gets the house. You keep your hook.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 30 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'performance', by: -4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
})
