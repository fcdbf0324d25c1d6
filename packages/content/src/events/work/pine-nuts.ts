import { defineEvent } from '../../define-event.ts'

export const pineNuts = defineEvent({
  id: 'pine-nuts',
  kind: 'question',
  category: 'work',
  title: 'Table nine',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['kitchen'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The green sauce went out to table nine before you saw the ticket, pinned under another: no nuts, serious. You toasted them yourself an hour ago. Through the window you can see a woman of thirty talking with a fork in the air, and there is green on the fork.',
  ],
  options: [
    {
      id: 'run',
      text: 'Run out there and take it from her hand',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re through the door and across the room in your clogs. The fork goes down on the cloth. Her husband has half risen. “What’s in it?” she asks, and you say it, loud, to the whole room. The chef comps every table.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'performance', by: -5 },
            { kind: 'remember', what: 'owned-up-at-work' },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
    {
      id: 'server',
      text: 'Send the waiter to ask whether everything is all right',
      outcomes: [
        {
          chance: 0.5,
          odds: 'she has not touched it',
          text: [
            '“Perfect,” she says. She has pushed the sauce to one side; she doesn’t care for green. You scrape it into the trash yourself, all of it, and then the mortar.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
        {
          chance: 0.5,
          odds: 'she has',
          text: [
            'The waiter comes back white. There is a pen in her bag, and it works, and an ambulance on the sidewalk among the smokers. You tell them that the ticket had been clean.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Shout “Allergy!” down the line, and call it in before you have looked',
      conditions: [{ kind: 'job', days: 500 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Someone has the phone, someone the door, the hostess has her hand on the woman’s wrist. It takes forty seconds; you’ve drilled it. The woman never got it past her teeth. The chef has the ticket framed over the pass, with your grease on it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'owned-up-at-work' },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
  ],
})
