import type { Target } from '../suite/case.js';
import { runSuite } from '../suite/run.js';

/** What a process of its own has in common with others: anything but a page. */
export const lacksOfProcesses: Target['lacks'] = {
  page: 'no page',
  'http cache': 'no @esakit/edge',
};

/** Runs the suite and prints the results as the last line of what the process says. It ends by itself, or should. */
export async function runProcess(target: Target, control: string | undefined): Promise<void> {
  if (control === undefined) throw new Error('give the address of the control server');
  console.log(JSON.stringify(await runSuite(target, control)));
}

/** Variables of the environment that are set and removed for a client, so that it finds these and no others. */
export const settingNames = [
  'ALIBABA_CLOUD_ACCESS_KEY_ID',
  'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  'ALIBABA_CLOUD_SECURITY_TOKEN',
  'ALIBABA_CLOUD_REGION_ID',
  'ALIBABA_CLOUD_ESA_ENDPOINT',
] as const;
