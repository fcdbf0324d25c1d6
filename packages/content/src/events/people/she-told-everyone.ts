import { defineEvent } from '../../define-event.ts'

export const sheToldEveryone = defineEvent({
  id: 'she-told-everyone',
  kind: 'question',
  category: 'loss',
  title: 'A box from the hall closet',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { parent: { relation: ['mother', 'father'], age: { from: 50 }, status: 'dead', recalls: 'took care of me' } },
  conditions: [{ kind: 'diedWithin', role: 'parent', days: 400 }],
  trigger: { kind: 'draw', weight: 60 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The neighbor across the hall has kept a box for you. “{parent} wanted you to have it without the others there.” Inside are the pill organizer, the good scissors, and a school notebook. On each page, a date, and: who came. It’s your name. It’s your name all the way down.',
  ],
  options: [
    {
      id: 'read',
      text: 'Read every page',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Soup. Too salty. Stayed until nine.” “Cross with me. Came back up for the umbrella. Wasn’t the umbrella.” You’d thought that nobody was keeping count. You sit there until it’s dark, and then with the light on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -10 },
          ],
        },
      ],
    },
    {
      id: 'share',
      text: 'Show it to the family',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'Somebody says, “Well, you lived closest.” Somebody else takes the notebook, goes into the next room, and doesn’t come out for a time.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
        {
          chance: 0.4,
          modifiers: [
            { when: { kind: 'knows', relation: 'sister' }, times: 1.5 },
            { when: { kind: 'knows', relation: 'brother' }, times: 1.5 },
          ],
          text: [
            'Your name all the way down is, for those whose name isn’t there, a long read. You get no card at the holidays.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'shut',
      text: 'Take only the scissors',
      outcomes: [
        {
          chance: 1,
          text: [
            'They cut as they’ve always cut. The box you leave with the neighbor, who understands, or who’s polite.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
  ],
})
