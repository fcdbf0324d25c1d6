import { defineEvent } from '../../define-event.ts'

export const theBloodTest = defineEvent({
  id: 'the-blood-test',
  kind: 'question',
  category: 'growth',
  title: 'Room twelve',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'listen', minutes: 4320 },
  text: [
    'A woman comes up to you in the hardware store: her boy was in room twelve, at the school with the fountains. He’s slow to read, and they’ve told her his number. She isn’t angry. She has gone over it so often that she only wants to know one thing. How long did the water stand in the pipe overnight?',
  ],
  options: [
    {
      id: 'listen',
      text: 'Tell her: fourteen hours',
      outcomes: [
        {
          chance: 1,
          text: [
            'She nods. “He was always first in line,” she says. You carry her bags out, and there is a boy in the front seat, sounding out the sign of the bank.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'work',
      text: 'Give her son something to do on Saturdays',
      conditions: [{ kind: 'job', ladders: ['plumbing'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He can’t spell elbow and he can see a pitch of a quarter inch a foot by eye, across a room. You’ve had men for twenty years who can’t. He reads the tape measure to you, out loud, faster each month.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
    {
      id: 'shut',
      text: '“I turned it off the day I saw it”',
      conditions: [{ kind: 'remembers', what: 'spoke-up-at-work' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“That was you?” she says. She works it out on her fingers. “Then he had it for two years and not for eight.” She would like to shake your hand, and has a bag of fertilizer in each arm, and stands there.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
  ],
})
