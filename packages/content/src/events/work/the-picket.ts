import { defineEvent } from '../../define-event.ts'

export const thePicket = defineEvent({
  id: 'the-picket',
  kind: 'question',
  category: 'work',
  title: 'The ninth day',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['nursing'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The ninth day of the strike. The news comes through the line from inside, person to person: the woman in bed four, yours for a month, is going bad, and the agency nurse has hung the wrong bag. It’s thirty yards from the sidewalk to bed four.',
  ],
  options: [
    {
      id: 'in',
      text: 'Go in to her',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put down your sign and walk in. You hang the right one, and hold her foot, because that’s what’s free. When you come out again the singing has stopped. It’s an old woman from oncology who hands you back your sign, and she has it the right way up.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'crossed-for-bed-four' },
          ],
          followUps: [{ event: 'after-the-strike', afterDays: [200, 500] }],
        },
      ],
    },
    {
      id: 'line',
      text: 'Stay on the line, and shout up what to do',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'they hear you',
          text: [
            'You get her window, and a phone, and a scared face on the other end; you talk it through, line by line, with sixty nurses silent around you. Bed four gets the right bag. It’s on every screen in the state that night.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'after-the-strike', afterDays: [200, 500] }],
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            'No one comes to the window. You know what it means when the curtain’s drawn. Two days later they sign: one to six.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -14 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
          followUps: [{ event: 'after-the-strike', afterDays: [200, 500] }],
        },
      ],
    },
  ],
})
