/** Shows how long a call runs; what it gives back ends that, and says how long it was. */
export function startClock(): () => string {
  const place = document.getElementById('clock');
  const started = performance.now();
  const elapsed = (): string => `${((performance.now() - started) / 1_000).toFixed(1)} s`;
  const tick = (): void => {
    if (place) place.textContent = elapsed();
  };
  const timer = setInterval(tick, 100);
  tick();
  return () => {
    clearInterval(timer);
    if (place) place.textContent = '';
    return elapsed();
  };
}
