import { defineEvent } from '../../define-event.ts'

export const theSecondLogbook = defineEvent({
  id: 'the-second-logbook',
  kind: 'question',
  category: 'work',
  title: 'The log',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['driving'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 38 },
  cooldownDays: 3600,
  importance: 6,
  offline: { kind: 'deadline', option: 'sleep', minutes: 4320 },
  text: [
    'You have driven your hours. There are two hundred miles to go, and strawberries in the back. Dispatch says, in a voice like a friend’s, that the log can be fixed: “Just show yourself asleep since noon. I’m not telling you to do anything.”',
    'The load is late because the dock was late, and the dock is late every week. You are out of hours at a rest stop with a view of the city’s lights. “Could you be asleep on paper?” dispatch asks. “On paper only.”',
  ],
  options: [
    {
      id: 'drive',
      text: 'Drive it',
      outcomes: [
        {
          chance: 0.86,
          odds: 'you get there',
          text: [
            'You get there with your face slapped red and the radio shouting. Nobody asks. You dream of white lines, on and on, in a bed.',
          ],
          effects: [
            { kind: 'money', by: 25_000 },
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
        {
          chance: 0.14,
          modifiers: [
            { when: { kind: 'gauge', of: 'energy', from: 0, to: 40 }, times: 2, why: 'you are tired' },
            { when: { kind: 'habit', habit: 'coffee' }, times: 0.6, why: 'you drink a lot of coffee' },
          ],
          odds: 'you fall asleep',
          text: [
            'You wake up in gravel, going sixty, with a sign coming. You get it back. Your hands won’t come off the wheel for fifteen minutes.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 20 },
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'remember', what: 'woke-in-the-gravel' },
          ],
        },
      ],
    },
    {
      id: 'sleep',
      text: 'Climb in the bunk and sleep',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sleep ten hours with the reefer humming behind your head. The receiver turns down half of the load. For a while they give you drywall, which doesn’t rot.',
          ],
          effects: [
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'energy', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'write',
      text: 'Make dispatch send it in writing',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', performance: { from: 50 } },
            { kind: 'remembers', what: 'woke-in-the-gravel' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a pause on the line. Nothing comes in writing. The next night a man in an office you have never seen calls to say that your hours are your hours. The dispatcher gives you the bad docks for a year.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'performance', by: 2 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
})
