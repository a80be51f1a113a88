const WEB_URL = /^https:\/\/[^/\s?#]+\/[^/\s?#]+\/[^/\s?#]+$/;

export interface RepositoryMember {
  readonly type: 'git';
  readonly url: string;
  readonly directory: string;
}

/**
 * `repository` of a package.json, as npm writes it: https://docs.npmjs.com/cli/configuring-npm/package-json#repository.
 * npm refuses a package whose provenance names another: https://docs.npmjs.com/generating-provenance-statements.
 */
export const repositoryOf = (webUrl: string, folder: string): RepositoryMember => {
  const url = webUrl.replace(/(\.git)?\/?$/, '');
  if (!WEB_URL.test(url))
    throw new Error(`--repository is no address of a repository: ${webUrl}. It looks like https://host/owner/name.`);
  return { type: 'git', url: `git+${url}.git`, directory: `packages/${folder}` };
};
