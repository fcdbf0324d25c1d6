import type { SchoolMessages } from '@lifegrid/engine/catalogue/messages/school'

/** How schools end; a part of the messages of school. */
export const graduations: Pick<SchoolMessages, Extract<keyof SchoolMessages, `school.graduation-${string}`>> = {
  'school.graduation-elementary': {
    title: 'Graduation',
    text: [
      'Your years at {school} end with a song, an envelope, and a hook with a duck on it. Your GPA was {gpa}.',
      'You sing in the second row at {school}, and on the way out you touch the duck. Your GPA was {gpa}.',
      'At {school} you are handed a rolled paper with a ribbon. Your family stands up to clap, and you look at your shoes. Your GPA was {gpa}.',
      'The eighth grade of {school} files out past the little ones, who have been told to wave. You graduate with a GPA of {gpa}.',
      'You have finished {school}. By the time you have fetched your things, there is a new name on your locker. Your GPA was {gpa}.',
      'The chairs at {school} are set out in rows, and on one of them is a card with your name. You go home with a diploma and a GPA of {gpa}.',
    ],
  },
  'school.graduation-highSchool': {
    title: 'Graduation',
    text: [
      'Caps go up at {school}, and come down on other people. Your GPA was {gpa}.',
      'You walk across the stage of {school} in a gown like a shower curtain, and a great noise comes from one corner of the seats. Your GPA was {gpa}.',
      'They call the names at {school} for two hours. Yours takes one second. Your GPA was {gpa}.',
      'You have a diploma from {school}. You read it on the steps, all of it, down to the name of the printer. Your GPA was {gpa}.',
      'A piano plays one march over and over until all of {school} is seated. You graduate with a GPA of {gpa}, and the tune stays for a week.',
      'In the picture from {school} you have one hand on your cap and your mouth open. You were saying thank you. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-trade': {
    title: 'Graduation',
    text: [
      '{school} gives you a certificate and shakes your hand with a hand that knows the work. Your GPA was {gpa}.',
      'At {school} your last piece is put on the bench and looked at from all sides, and then he nods. Your GPA was {gpa}.',
      'You leave {school} with a certificate and a burn, a cut or a callus for each month. Your GPA was {gpa}.',
      'The last test at {school} is to do it once, from beginning to end, while no one speaks. You have your certificate, and a GPA of {gpa}.',
      'What you have learned at {school} is on paper now, with a stamp. That night you look at your hands. Your GPA was {gpa}.',
      'There are no gowns at {school}. You get your certificate standing up, with a doughnut and a list of places that are hiring. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-associate': {
    title: 'Graduation',
    text: [
      'A gown that is rented by the hour, a folding chair, and a degree from {school}. Your GPA was {gpa}.',
      'Half the graduates of {school} come straight from work. There are children on the grass, calling up at the stage. Your GPA was {gpa}.',
      '{school} gives you a degree in a blue folder. Your hand shakes, and so does the dean’s. Your GPA was {gpa}.',
      'You have an associate degree from {school}, and keep it on top of the refrigerator, where nothing can be spilled on it. Your GPA was {gpa}.',
      '{school} is behind you, and the degree is yours. You empty the bag that went there with you, down to the crumbs and the dead pens. Your GPA was {gpa}.',
      'A family in the last row has brought a cowbell, and rings it for everyone. You have a degree from {school}, and a GPA of {gpa}.',
    ],
  },
  'school.graduation-bachelor': {
    title: 'Graduation',
    text: [
      'They read your name out at {school} and almost get it right. Your GPA was {gpa}.',
      'The speaker at {school} tells you to follow your heart and does not say where it went. Your GPA was {gpa}.',
      'You sit in rows on the lawn of {school}, in black, in the heat, and then you are done. Your GPA was {gpa}.',
      'The gown goes back to {school} by five. The bachelor’s degree you may keep. Your GPA was {gpa}.',
      'The president of {school} shakes your hand while a flash goes off, and that is the whole of your acquaintance. You have your degree, and a GPA of {gpa}.',
      'You are a graduate of {school}. You walk through the library once more, touching the backs of the chairs. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-bachelor-major': {
    title: 'Graduation',
    text: [
      'They read your name out at {school} and almost get it right. Your subject was {major}. Your GPA was {gpa}.',
      '{school} hands you a degree in {major}. An aunt asks what you do with that. Your GPA was {gpa}.',
      'You have a degree in {major} from {school}, in a tube. You carry it on the bus like a fishing rod. Your GPA was {gpa}.',
      'In the program of {school} your name stands under {major}, between two people whom you have never met. You graduate with a GPA of {gpa}.',
      'Your degree from {school} says {major}, in letters so deep that you can feel them with a thumb. Your GPA was {gpa}.',
      'From now on it takes up one line on a form: {school}, {major}, bachelor’s degree. You fill it in with your best pen. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-master': {
    title: 'Graduation',
    text: [
      '{school} makes you a master of something. Your GPA was {gpa}.',
      'You hand in the last page at {school}, and walk out into the daylight like a moviegoer. Your GPA was {gpa}.',
      '{school} gives you your second degree. The photographer is the same man as at the first. Your GPA was {gpa}.',
      'The master’s gown of {school} has sleeves that hang past your hands, and no one can tell you why. Your GPA was {gpa}.',
      'You skip the ceremony at {school}, and fetch your master’s degree from a woman at a counter, who gets up to congratulate you. Your GPA was {gpa}.',
      'You have a master’s degree from {school}. You sleep through a whole Saturday, and then you clear the desk. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-master-major': {
    title: 'Graduation',
    text: [
      '{school} makes you a master of something. It is {major}. Your GPA was {gpa}.',
      'A master’s degree in {major}, from {school}. You know enough about it now to see how little that is. Your GPA was {gpa}.',
      '{school} has made you a master in {major}. The thesis will be read by three people, and you know their names. Your GPA was {gpa}.',
      '“Master,” says the paper from {school}, and below that, “{major}.” You look for a mistake in your name, and there is none. Your GPA was {gpa}.',
      '{school} calls up the masters in {major} together, and a whole row stands, with you in it. Your GPA was {gpa}.',
      'You have a master’s degree in {major} from {school}. You begin to explain it at supper, and the potatoes get cold. Your GPA was {gpa}.',
    ],
  },
  'school.graduation-doctorate': {
    title: 'Graduation',
    text: [
      'A hood, a handshake, and a title that the dentist’s office uses before you do. Your GPA was {gpa}.',
      'They ask you questions for two hours, send you out, and call you back in as “doctor”. Your GPA was {gpa}.',
      'There is a velvet stripe on the sleeve for it, and two letters after your name that your hand has yet to learn. Your GPA was {gpa}.',
      'They lower the hood over your head from behind, and for a second all you can see is velvet. You have a doctorate, and a GPA of {gpa}.',
      'Your doctorate is in Latin, on a sheet too large for any frame in the store. Your GPA was {gpa}.',
      'On the morning after, you wake with a start, and nothing is due. You have a doctorate. Your GPA was {gpa}.',
    ],
  },
}
