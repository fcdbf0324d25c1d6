import { defineAmbient } from '../../define-ambient.ts'

export const tradeLinesHands = defineAmbient({
  category: 'work',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  title: 'On the job',
  lines: [
    {
      id: 'build-rain',
      conditions: [{ kind: 'job', ladders: ['building'] }],
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['Rained out by nine. The crew sits in one truck and fogs up the glass.'],
    },
    {
      id: 'build-name',
      conditions: [{ kind: 'job', ladders: ['building'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['Behind the last panel of drywall you write your name and the date, as you always do.'],
    },
    {
      id: 'build-drive-by',
      conditions: [{ kind: 'job', ladders: ['building'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You drive past a wall that you built six years ago. It is still standing there, doing its work.'],
    },
    {
      id: 'build-radio',
      conditions: [{ kind: 'job', ladders: ['building'] }],
      text: ['The man with the radio is out sick. It is so quiet that everybody hears the birds and is annoyed.'],
    },
    {
      id: 'carp-shavings',
      conditions: [{ kind: 'job', ladders: ['carpentry'] }],
      text: ['There is sawdust in your coffee. You drink it.'],
    },
    {
      id: 'carp-pencil',
      conditions: [{ kind: 'job', ladders: ['carpentry'] }],
      text: ['You look for your pencil for ten minutes. It is behind your ear, where it has been since 1:00.'],
    },
    {
      id: 'carp-joint',
      conditions: [{ kind: 'job', ladders: ['carpentry'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A joint goes together so cleanly that you take it apart, to feel it again.'],
    },
    {
      id: 'carp-thumb',
      conditions: [{ kind: 'job', ladders: ['carpentry'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['Your thumbnail is the color of an eggplant. You hold the nail with the other hand now.'],
    },
    {
      id: 'elec-lights',
      conditions: [{ kind: 'job', ladders: ['electrics'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You throw the breaker, and all along the street the kitchens come on.'],
    },
    {
      id: 'elec-attic',
      conditions: [{ kind: 'job', ladders: ['electrics'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['The attic is a hundred and ten degrees. Whoever wired it twisted everything to the left.'],
    },
    {
      id: 'elec-tape',
      conditions: [{ kind: 'job', ladders: ['electrics'] }],
      text: ['Inside an old junction box is a note: “Good luck.” You leave it there, with the date.'],
    },
    {
      id: 'elec-friend',
      conditions: [{ kind: 'job', ladders: ['electrics'] }],
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['You go to a party and come home having fixed two dimmers and a doorbell.'],
    },
    {
      id: 'plumb-ring',
      conditions: [{ kind: 'job', ladders: ['plumbing'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You find a ring in a trap. The woman cries. You stand there with your arms full of pipe.'],
    },
    {
      id: 'plumb-handshake',
      conditions: [{ kind: 'job', ladders: ['plumbing'] }],
      text: ['They offer you a glove to shake hands with. It is fair.'],
    },
    {
      id: 'plumb-sound',
      conditions: [{ kind: 'job', ladders: ['plumbing'] }],
      text: ['You can tell a house by its pipes. This one has not been happy.'],
    },
    {
      id: 'plumb-sunday',
      conditions: [{ kind: 'job', ladders: ['plumbing'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['Your phone rings at dinner, with a sound of running water behind it.'],
    },
    {
      id: 'gard-knees',
      conditions: [{ kind: 'job', ladders: ['gardening'] }],
      text: ['Both knees of your pants are green. You have stopped fighting it.'],
    },
    {
      id: 'gard-hedge',
      conditions: [{ kind: 'job', ladders: ['gardening'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You step back from the hedge. It is straight. Nobody will ever notice, because it is straight.'],
    },
    {
      id: 'gard-robin',
      conditions: [{ kind: 'job', ladders: ['gardening'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A robin follows you down the whole row, one step behind, like a supervisor.'],
    },
    {
      id: 'gard-owner',
      conditions: [{ kind: 'job', ladders: ['gardening'] }],
      text: ['The owner asks what the white ones are called. You tell him. He asks every week.'],
    },
    {
      id: 'ware-label',
      conditions: [{ kind: 'job', ladders: ['warehouse'] }],
      text: ['A pallet comes back for the third time. It has been to more states than you have.'],
    },
    {
      id: 'ware-steps',
      conditions: [{ kind: 'job', ladders: ['warehouse'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['Nineteen miles this week, and you never left the building.'],
    },
    {
      id: 'ware-bird',
      conditions: [{ kind: 'job', ladders: ['warehouse'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A sparrow lives in aisle forty. It is on nobody’s list, and everybody feeds it.'],
    },
    {
      id: 'ware-quiet',
      conditions: [{ kind: 'job', ladders: ['warehouse'] }],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: ['At four in the morning the belts stop. You hear your own ears.'],
    },
    {
      id: 'drive-song',
      conditions: [{ kind: 'job', ladders: ['driving'] }],
      text: ['The same song is on in four states.'],
    },
    {
      id: 'drive-dawn',
      conditions: [{ kind: 'job', ladders: ['driving'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['The sun comes up in both mirrors at once.'],
    },
    {
      id: 'drive-wave',
      conditions: [{ kind: 'job', ladders: ['driving'] }],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['A kid on an overpass pulls an invisible cord. You give him the horn, and he jumps a foot in the air.'],
    },
    {
      id: 'drive-coffee',
      conditions: [{ kind: 'job', ladders: ['driving'] }],
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['The woman at the truck stop pours before you have sat down. You do not know her name, nor she yours.'],
    },
  ],
})
