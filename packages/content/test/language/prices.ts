/** Numbers that sound like a price: small ones, and round ones. */
const round =
  /^(?:an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|few|many|some|no|all|more|half|seventy-five)$/i
const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand)$/i

/** The prices of a text that are not round, such as “eleven dollars” or “$417”. Nobody in a story counts so exactly, and readers calculate. */
export function unevenPrices(text: string): string[] {
  const written = [...text.matchAll(/([\p{L}-]+) (?:dollars|cents)\b/gu)].filter(
    ([, number = '']) => numberWord.test(number) && !round.test(number),
  )
  const figures = [...text.matchAll(/\$(\d+(?:,\d{3})*)(?![\d.]*\d)/g)].filter(([, digits = '']) => {
    const dollars = Number(digits.replaceAll(',', ''))
    const step = dollars <= 20 ? 1 : dollars <= 100 ? 5 : dollars <= 1000 ? 10 : 50
    return dollars % step !== 0
  })
  return [...figures, ...written].map(([price]) => price)
}
