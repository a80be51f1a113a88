/** The program around a main function: its exit code, or 2 and the message of what it throws, which never holds a secret. */
export const runMain = async (main: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'Something that is no error was thrown.');
    process.exitCode = 2;
  }
};
