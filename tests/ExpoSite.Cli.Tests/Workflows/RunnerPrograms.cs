namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>Programs of GitHub's runners that would ask the clock or the network, as scripts that ask folders.</summary>
internal static class RunnerPrograms
{
    /// <summary>The program of these tests. What is published is in a folder, and on no host.</summary>
    /// <param name="live">Full path of the published site.</param>
    /// <param name="commands">File that gets a line with the command of each run.</param>
    /// <param name="commandLines">File that gets each whole command line, with a space at its end.</param>
    public static string Exposite(string live, string commands, string commandLines, ProgramForScripts program) => $$"""
        echo "$1" >> "{{commands}}"
        echo "$* " >> "{{commandLines}}"
        for given; do
          shift
          [ "$last" = --published ] && given="{{live}}"
          set -- "$@" "$given"
          last=$given
        done
        case " $UNRUN " in *" $1 "*) exit 0 ;; esac
        {{program.Script("--now \"$NOW\"")}}
        """;

    /// <summary>The clock, and a time of so many hours later (<c>-u -d '+26 hours' FORM</c>).</summary>
    public const string Date = """
        case "$*" in
          *' -d '*) exec /usr/bin/date -u -d "$NOW $3" "$4" ;;
          *) echo "$NOW" ;;
        esac
        """;

    /// <summary>A browser whose picture of a page is its address.</summary>
    public const string Chrome = """
        for given; do case $given in --screenshot=*) picture=${given#*=} ;; esac; done
        echo "$given" > "$picture"
        """;

    /// <summary>
    /// Whatever git knows of this machine has no say, and it does not look after each command whether a folder should be tidied up, which a
    /// tenth of its processes would be for.
    /// </summary>
    public static readonly (string Name, string Value)[] GitEnvironment =
    [
        ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"), ("GIT_CONFIG_COUNT", "2"),
        ("GIT_CONFIG_KEY_0", "maintenance.auto"), ("GIT_CONFIG_VALUE_0", "false"), ("GIT_CONFIG_KEY_1", "gc.auto"), ("GIT_CONFIG_VALUE_1", "0"),
    ];

    /// <summary>Git itself, except for where the tags of the program are. Somebody else may push before a push.</summary>
    /// <param name="tags">Full path of the list of references.</param>
    /// <param name="rival">Full path of a script that is run once, before the next push.</param>
    public static string Git(string tags, string rival) => $$"""
        export {{string.Join(' ', GitEnvironment.Select(v => $"{v.Name}={v.Value}"))}}
        case $1 in
          ls-remote) awk -v refs="$*" 'index(refs " ", $2 " ")' "{{tags}}"; exit ;;
          push) if [ -f "{{rival}}" ]; then mv "{{rival}}" "{{rival}}.done"; PATH=${PATH#*:} sh -e "{{rival}}.done"; fi ;;
        esac
        PATH=${PATH#*:} exec git "$@"
        """;

    /// <summary>
    /// GitHub's API of one repository: a file of JSON for each path, a workflow that is switched on and off, and comments and statuses
    /// that are added to such files.
    /// </summary>
    /// <param name="answers">Full path of the folder with the files.</param>
    public static string Gh(string answers) => $$"""
        shift
        jq=. method= head= body= state=
        while [ $# -gt 0 ]; do
          case $1 in
            --jq) jq=$2; shift ;;
            --method) method=$2; shift ;;
            -f | -F)
              case $2 in
                head=*) head=${2#*=} ;;
                body=@*) body=${2#*@} ;;
                state=*) state=${2#*=} ;;
              esac
              shift ;;
            --silent | --paginate) ;;
            *) path=$1 ;;
          esac
          shift
        done
        if [ -z "$method" ]; then if [ -n "$body$state" ]; then method=POST; else method=GET; fi; fi
        path=${path#repos/our/news/}
        file="{{answers}}/${path%%\?*}.json"
        [ "$method" = GET ] || [ -d "${file%/*}" ] || mkdir -p "${file%/*}"
        change() { jq "$@" > "$file.new" && mv "$file.new" "$file"; }
        case $method-$path in
          PUT-*/enable) echo '{"state":"active"}' > "${file%/enable.json}.json" ;;
          PUT-*/disable) echo '{"state":"disabled_manually"}' > "${file%/disable.json}.json" ;;
          POST-*/comments)
            [ -f "$file" ] || echo '[]' > "$file"
            change --rawfile body "$body" '. + [{id: (length + 1), user: {login: "github-actions[bot]"}, body: $body}]' "$file" ;;
          PATCH-issues/comments/*)
            file=$(echo "{{answers}}"/issues/*/comments.json)
            change --rawfile body "$body" --argjson id "${path##*/}" 'map(if .id == $id then .body = $body else . end)' "$file" ;;
          POST-statuses/*) echo "{\"state\":\"$state\"}" > "$file" ;;
          GET-pulls) jq --arg head "$head" 'map(select(.head.label == $head))' "$file" | jq -r "$jq" ;;
          *)
            if [ ! -f "$file" ]; then
              case $path in issues/*/comments) exit 0 ;; esac
              # As it does, also when it was asked for a part of the answer.
              echo '{"message":"Not Found"}'
              echo "gh: Not Found (HTTP 404)" >&2
              exit 1
            elif read -r answer < "$file"; [ "$answer" = "HTTP 502" ]; then
              echo "gh: HTTP 502" >&2
              exit 1
            fi
            jq -r "$jq" "$file" ;;
        esac
        """;

    /// <summary>The live site and the files of a release.</summary>
    public static string Curl(string live, string releases) => $$"""
        while [ $# -gt 0 ]; do
          case $1 in
            --output) output=$2; shift ;;
            --output-dir) folder=$2; shift ;;
            --max-time | --retry | --write-out) shift ;;
            --*) ;;
            *) urls="$urls $1" ;;
          esac
          shift
        done
        for url in $urls; do
          case $url in
            */releases/download/*) cp "{{releases}}/${url##*/}" "$folder/" || exit 22 ;;
            "$PAGES_URL"?*)
              path=${url#"$PAGES_URL"}
              file="{{live}}/${path%%\?*}"
              if [ -f "$file" ]; then cat "$file" > "$output"; printf 200; else printf "${LIVE_STATUS:-404}"; fi ;;
            *) printf 000; exit 6 ;;
          esac
        done
        """;
}
