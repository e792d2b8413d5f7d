/** A date of the catalogue as people write it, as exact as it is: "2022-04" is "April 2022". */
export function showDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01`),
  );
  return [...(day === undefined ? [] : [String(Number(day))]), name, year].join(' ');
}
