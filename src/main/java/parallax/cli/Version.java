package parallax.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the packaged program's manifest has it. */
final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "Parallax " + (version == null ? "(not packaged)" : version) + ", Java " + Runtime.version()
        };
    }
}
