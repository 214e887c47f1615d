/** In how many days measures are to be done once their risk has matured, where nobody says otherwise. Our own number. */
export const measureDays = 14;
