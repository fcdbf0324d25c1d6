import { defineEvent } from '../../define-event.ts'

export const theLastService = defineEvent({
  id: 'the-last-service',
  kind: 'question',
  category: 'work',
  title: 'The last service',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['kitchen', 'waiting'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'work', minutes: 4320 },
  text: [
    'It’s your last service, and they’ve seated you. Table one, white cloth, alone, like a guest; you can see everything from here that you’ve spent your life not seeing. The new one is coming across the floor with your soup, four plates of it, and a look of terror.',
  ],
  options: [
    {
      id: 'work',
      text: 'Get up and take two of them',
      outcomes: [
        {
          chance: 1,
          text: ['“Thank you,” breathes the new one. You’re in an apron by eight. They should have known.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'thumb',
      text: '“No thumbs”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'carried-four', daysAgo: 365 },
            { kind: 'remembers', what: 'dropped-the-fourth', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It arrives. You taste it with everyone looking on. You raise one eyebrow, across the floor, since there’s no one left who’d know whose eyebrow that was.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
    {
      id: 'stripe',
      text: 'Show the new one your palm',
      conditions: [{ kind: 'remembers', what: 'the-stripe', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Who did that?” the kid asks, and doesn’t laugh, and doesn’t have one. None of them have. It stopped some years ago; you hadn’t noticed when. You look around at all those hands.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'knife',
      text: 'Send your first knife across the street',
      conditions: [{ kind: 'remembers', what: 'gave-the-second-knife', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes back within the quarter hour, sharpened, on a folded cloth, carried by a girl of ten who has been told to hold it level. “He says you’ve got the wrong one,” she says. “He says you gave it to him already.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'kept',
      text: 'Ask the one you kept to say what the soup needs',
      conditions: [{ kind: 'remembers', what: 'kept-him-left', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He tastes it at your table, standing, with his own spoon. “Taste,” he says, and holds it out. It needs lemon. You would have given ten years for that, and you did; they were his.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -12 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'ring',
      text: 'Go over to the couple at four',
      conditions: [{ kind: 'remembers', what: 'held-the-ring', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s their twentieth. They have it at that table every year; he tells everyone about the sock. She pats the chair. You sit down with them in your borrowed jacket, and there’s mousse.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'lamp',
      text: 'Ask for the singer’s lamp on the table',
      conditions: [{ kind: 'remembers', what: 'the-singer-in-nine', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They bring it down from the closet with its fringe. You can’t see the menu by it at all. It does a great deal for the wine.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 9 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'work',
      roll: 0,
      expect: { gauges: { happiness: 8, social: 4 } },
    },
  ],
})
