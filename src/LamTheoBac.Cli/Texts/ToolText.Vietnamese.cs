using LamTheoBac.Cli.Data;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Prose;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Texts;

/// <content>Vietnamese.</content>
internal sealed partial record ToolText
{
    public static ToolText Vietnamese { get; } = new()
    {
        Culture = CultureWith(",", "."),
        Warning = "cảnh báo",
        MoreFaults = "lamtheobac: more-faults: còn {0} lỗi nữa, tất cả {1}; dùng --max-errors để xem thêm",
        UnknownWord = "không hiểu `{0}` ở đây: xem `lamtheobac --help`",
        MissingArgument = "thiếu {0}: xem `lamtheobac --help`",
        MissingOption = "thiếu {0}: bắt buộc phải có",
        MissingOptionValue = "{0} cần có một giá trị",
        RepeatedOption = "{0} chỉ được dùng một lần",
        IllegalValue = "{0} không thể là `{1}`: cần {2}",
        UnknownCycle = "--cycle không thể là `{0}`: cần một năm bốn chữ số hoặc một mã trong cycles.csv",
        UnknownNode = "--node không thể là `{0}`: ngày {1} không có tổ chức này",
        UnknownMeasure = "--measure không thể là `{0}`: cần {1}",
        UnknownSubject = "--subject không thể là `{0}`: ngày {1} dữ liệu không có {2} nào mang mã này",
        DataIsSound = "{0}: {1} bản ghi, không có lỗi, {2} cảnh báo",
        DataIsFaulty = "{0}: {1} lỗi, {2} cảnh báo",
        Formatted = "{0}: đã trình bày lại",
        SampleWritten = "{0}: đã ghi {1} tệp; tiếp theo: lamtheobac coverage {2} {3} --cycle 2017 --depth 1",
        Help = new()
        {
            Tool = "Trong số phải có kế hoạch, bao nhiêu đã có? Tỷ lệ chính xác, có giải thích, về kế hoạch và cam kết làm theo Bác. Không kèm lệnh: số liệu của bộ mẫu kèm theo.",
            Usage = "Cách dùng",
            CommandWord = "LỆNH",
            OptionsWord = "TÙY CHỌN",
            Commands = "Lệnh",
            Arguments = "Tham số",
            Options = "Tùy chọn",
            Coverage = "Đếm các chỉ tiêu của sổ quy tắc trên một thư mục dữ liệu",
            Explain = "Giải thích vì sao một người hoặc một tổ chức được tính như vậy",
            Validate = "Liệt kê mọi lỗi của một thư mục dữ liệu",
            Format = "In sổ quy tắc theo một cách trình bày duy nhất",
            Describe = "Diễn giải sổ quy tắc thành câu văn đầy đủ để ký",
            VerifyFigure = "Kiểm tra một số liệu đã công bố bằng chính các số lượng của nó",
            Sample = "Ghi bộ mẫu kèm theo vào một thư mục",
            Data = "thư mục dữ liệu: organizations.csv và các tệp khác",
            Rules = "sổ quy tắc",
            FigureCounts = "số đạt và tổng số, như 1.356/1.468; ghi ? khi không nêu",
            FigurePercentage = "tỷ lệ đã công bố: 97,8%, \"trên 97%\", 82-84%...",
            Directory = "thư mục để ghi vào",
            Cycle = "chu kỳ: một năm, hoặc một mã trong cycles.csv; nếu không nêu thì là chu kỳ duy nhất có trong dữ liệu",
            AsOf = "ngày chốt số liệu; nếu không nêu là ngày cuối của chu kỳ",
            OutputFormat = "dạng kết quả: {0}",
            Node = "chỉ tổ chức này và các tổ chức trực thuộc",
            Depth = "số cấp bên dưới gốc hoặc --node; nếu không nêu: 0 với text, tất cả với json và csv",
            Measures = "chỉ chỉ tiêu này; có thể dùng nhiều lần",
            Measure = "chỉ tiêu",
            Subject = "mã của một người hoặc một tổ chức",
            Decimals = "số chữ số thập phân của tỷ lệ, 0 đến 4; nếu không nêu thì theo sổ quy tắc",
            MaximumErrors = "in nhiều nhất bao nhiêu lỗi; nếu không nêu là 100",
            FailUnderTarget = "kết thúc với mã 1 khi gốc hoặc --node không đạt một mục tiêu",
            Write = "ghi lại vào chính tệp đó",
            Language = "vi hoặc en; nếu không nêu thì theo môi trường",
            Help = "hiện phần trợ giúp này",
            Version = "hiện phiên bản",
            Ending = "Lỗi được in ra luồng lỗi chuẩn theo dạng TỆP:DÒNG:CỘT: MÃ: nội dung; trong bảng, CỘT là số thứ tự của ô trong dòng. Mã kết thúc: 0 tốt, 1 câu trả lời là không, 2 dùng sai hoặc dữ liệu vào không dùng được.",
        },
        Report = new()
        {
            Asked = "Chu kỳ {0}, chốt ngày {1}",
            OpenReading = "Điều chưa ai báo cáo là chưa xác định, không phải là \"không\".",
            ClosedReading = "Điều chưa ai báo cáo được tính là \"không\", theo sổ quy tắc.",
            Measure = "Chỉ tiêu",
            OtherTheme = "Nội dung khác",
            Organization = "Tổ chức",
            MetOfDenominator = "Đạt / trên",
            Percentage = "%",
            Bounds = "Có thể thành",
            Target = "Mục tiêu",
            Excluded = "Loại trừ",
            Excepted = "Miễn xét",
            Undetermined = "Chưa xác định",
            Opened = "{0}, tại {1}, chi tiết:",
            ExcludedFor = "loại trừ: {0}",
            ExceptedFor = "miễn xét: {0}",
            ClauseWithoutReason = "điều khoản {0}",
            MetCount = "đạt",
            NotMetCount = "chưa đạt",
            UndeterminedCount = "chưa xác định",
            NotOpened = "Các số có loại trừ, ngoại lệ được mở ra theo từng chỉ tiêu: dùng --measure ID.",
            Unplaced = "Số người không có chỗ trong hệ thống tổ chức và không được tính ở đâu: {0}",
            MoreLevels = "Còn {0} tổ chức bên dưới chưa hiện: dùng --depth N để xem N cấp.",
            SampleHint = "Đây là bộ mẫu kèm theo; người trong đó là giả định, và chỉ bốn số liệu đầu đã được công bố. Xem 35 tổ chức trực thuộc bằng một lệnh:\n  lamtheobac sample bac-kan && lamtheobac coverage bac-kan/data bac-kan/rules.txt --cycle 2017 --depth 1 --measure members-with-plan\nDữ liệu của bạn: lamtheobac coverage DATA RULES --cycle 2017. Mọi lệnh: lamtheobac --help",
        },
        Explanation = new()
        {
            Decided = "Dòng {0} quyết định: {1}",
            Lines =
            [
                "không thuộc diện tính", "chưa biết có thuộc diện tính hay không", "một điều loại trừ đúng", "một điều loại trừ chưa biết", "điều kiện đạt đúng",
                "điều kiện đạt chưa biết", "một điều miễn xét đúng", "một điều miễn xét chưa biết", "điều kiện đạt sai và không có gì để miễn xét",
            ],
            Roles = new Dictionary<ClauseRole, string>
            {
                [ClauseRole.Population] = "diện tính",
                [ClauseRole.Exclude] = "loại trừ",
                [ClauseRole.Met] = "đạt",
                [ClauseRole.Except] = "miễn xét",
            },
            Organization = "Tính tại {0}",
            Unplaced = "Không được tính ở đâu: {0}",
            Absent = "(không có)",
            Definition = "trong đó {0}:",
            Citations = "Căn cứ: {0}",
        },
        Figure = new()
        {
            Hedges = new Dictionary<FigureHedge, string>
            {
                [FigureHedge.Exact] = "{0}%",
                [FigureHedge.About] = "khoảng {0}%",
                [FigureHedge.MoreThan] = "trên {0}%",
                [FigureHedge.LessThan] = "dưới {0}%",
                [FigureHedge.AtLeast] = "ít nhất {0}%",
                [FigureHedge.Range] = "từ {0}% đến {1}%",
            },
            Roundings = new Dictionary<FigureRounding, string>
            {
                [FigureRounding.HalfAwayFromZero] = "làm tròn nửa lên",
                [FigureRounding.Truncate] = "cắt bỏ phần lẻ",
                [FigureRounding.HalfToEven] = "làm tròn nửa về số chẵn",
                [FigureRounding.Up] = "làm tròn lên",
            },
            Or = " hoặc ",
            Agrees = "{0} là {2}, khớp với {1}",
            RoundedOtherwise = "{0} là {2}; {1} là do {3}",
            Disagrees = "{0} là {2}, không phải {1}",
            ImpliedPart = "{0}: không nêu số đạt; {1} ứng với số đạt {2}",
            ImpliedWhole = "{0}: không nêu tổng số; {1} ứng với tổng số {2}",
            FromTo = "từ {0} đến {1}",
            AtLeast = "từ {0} trở lên",
            NoPartFits = "{0}: không nêu số đạt, và không số nào cho {1}",
            NoWholeFits = "{0}: không nêu tổng số, và không số nào cho {1}",
            NoCounts = "{0}: không nêu cả số đạt và tổng số nên không kiểm tra được {1}",
            PartAboveWhole = "{0}: số đạt lớn hơn tổng số, như khi vượt chỉ tiêu; {1} không phải là tỷ lệ đạt của một tổng số",
            WholeIsZero = "{0}: tổng số bằng 0 thì không có tỷ lệ; {1} không phải là tỷ lệ đạt",
            PrintAbove100 = "{0}: {1} lớn hơn 100%, như khi vượt chỉ tiêu; đó không phải là tỷ lệ đạt của một tổng số",
        },
        Prose = ProseLanguage.Vietnamese,
        Glossary = "Giải thích thuộc tính",
        Standings = new Dictionary<TargetStanding, string>
        {
            [TargetStanding.Reached] = "đạt",
            [TargetStanding.ReachedSoFar] = "tạm đạt",
            [TargetStanding.MissedSoFar] = "tạm chưa đạt",
            [TargetStanding.Missed] = "không đạt",
            [TargetStanding.NotApplicable] = "không áp dụng",
        },
        Outcomes = new Dictionary<Outcome, string>
        {
            [Outcome.Outside] = "ngoài diện tính",
            [Outcome.Excluded] = "loại trừ",
            [Outcome.Met] = "đạt",
            [Outcome.Excepted] = "miễn xét",
            [Outcome.NotMet] = "chưa đạt",
            [Outcome.Undetermined] = "chưa xác định",
        },
        UnplacedReasons = new Dictionary<UnplacedReason, string>
        {
            [UnplacedReason.NoAssignment] = "không có nơi sinh hoạt chính và nơi làm việc",
            [UnplacedReason.NoSuccessor] = "tổ chức đã kết thúc và không có tổ chức kế tục",
            [UnplacedReason.SeveralSuccessors] = "tổ chức đã kết thúc và có nhiều tổ chức kế tục",
            [UnplacedReason.CircularSuccession] = "việc kế tục đi thành vòng tròn",
        },
        Themes = new Dictionary<ReturnTopic, string>
        {
            [ReturnTopic.Plans] = "Kế hoạch làm theo",
            [ReturnTopic.Pledges] = "Cam kết",
            [ReturnTopic.Reviews] = "Kiểm điểm",
            [ReturnTopic.Study] = "Học tập, sinh hoạt chuyên đề",
            [ReturnTopic.Indicators] = "27 biểu hiện",
            [ReturnTopic.Standards] = "Chuẩn mực đạo đức",
            [ReturnTopic.Shortcomings] = "Hạn chế, khuyết điểm",
            [ReturnTopic.Issues] = "Vấn đề bức xúc, nổi cộm",
            [ReturnTopic.Inspections] = "Kiểm tra, giám sát",
        },
        Truths = new Dictionary<Truth, string> { [Truth.True] = "đúng", [Truth.False] = "sai", [Truth.Unknown] = "chưa biết" },
        Faults = FaultCatalogue.Vietnamese.With(new Dictionary<FaultCode, string>
        {
            [FileFaultCodes.FolderNotFound] = "không có thư mục `{found}`: hãy nêu đường dẫn của một thư mục dữ liệu",
            [FileFaultCodes.FileNotReadable] = "không đọc được `{found}`: nó phải tồn tại, đúng loại và người dùng này được phép mở",
            [FileFaultCodes.MissingFile] = "thiếu tệp: thư mục dữ liệu cần có ít nhất {0}",
            [FileFaultCodes.NotUtf8] = "các byte này không phải văn bản UTF-8: hãy lưu tệp theo UTF-8",
            [FileFaultCodes.MissingHeader] = "tệp không có dòng tiêu đề: dòng đầu phải nêu các cột {expected}",
            [FileFaultCodes.MissingColumn] = "dòng tiêu đề thiếu cột `{0}`: hãy thêm vào, ô chỉ được để trống ở chỗ định dạng cho phép",
            [FileFaultCodes.DuplicateColumn] = "cột `{found}` xuất hiện hai lần trong dòng tiêu đề: chỉ giữ một",
            [FileFaultCodes.SecondHeader] = "dòng tiêu đề lặp lại lần thứ hai: hãy bỏ dòng này",
            [FileFaultCodes.WrongNumberOfFields] = "dòng có {found} ô trong khi dòng tiêu đề có {0}: hãy kiểm tra dấu phẩy và dấu ngoặc kép",
            [FileFaultCodes.OpenQuote] = "một ô trong ngoặc kép không kết thúc: hãy đóng ngoặc kép rồi tiếp bằng dấu phẩy hoặc xuống dòng",
            [FileFaultCodes.MalformedQuote] = "dấu ngoặc kép đặt sai chỗ: hãy đặt cả ô trong ngoặc kép và viết đôi các dấu bên trong",
            [FileFaultCodes.RecordTooLong] = "dòng dài hơn {0} ký tự: có thể một dấu ngoặc kép chưa đóng hoặc dấu xuống dòng bị mất",
            [FileFaultCodes.MissingValue] = "`{0}` không có giá trị: bắt buộc phải có",
            [FileFaultCodes.IllegalDate] = "`{found}` không phải là ngày: cần dạng yyyy-mm-dd",
            [FileFaultCodes.IntervalReversed] = "`{found}` trước ngày bắt đầu `{0}`: ngày kết thúc là ngày đầu tiên không còn hiệu lực",
            [FileFaultCodes.UnknownWord] = "`{found}` không phải từ của cột này: cần {expected}",
            [FileFaultCodes.UnknownNotAllowed] = "không được ghi `?` ở cột này: hãy ghi giá trị, hoặc để trống nếu được phép",
            [FileFaultCodes.IllegalNumber] = "`{found}` không phải số nguyên 64 bit: cần các chữ số, có thể có dấu ở trước",
            [FileFaultCodes.IllegalBoolean] = "`{found}` không phải `true` hay `false`: hãy ghi một trong hai",
            [FileFaultCodes.IllegalName] = "`{found}` không phải tên thuộc tính: cần các từ chữ thường nối bằng `-` hoặc `.`",
            [FileFaultCodes.IllegalIndicators] = "`{found}` không phải tập biểu hiện: cần các mã từ I.1 đến III.9 như `I.1-I.9|II.3`",
            [FileFaultCodes.CycleWithoutEnd] = "chu kỳ phải kết thúc sau ngày đầu: hãy nêu ngày đầu tiên không còn thuộc chu kỳ",
            [FileFaultCodes.UnknownColumn] = "không biết cột `{found}` nên bỏ qua: cần {expected}",
            [FileFaultCodes.UnknownFile] = "`{found}` không phải tệp của thư mục dữ liệu nên bỏ qua: hãy kiểm tra tên tệp",
            [FileFaultCodes.UnlistedReason] = "lý do không có trong danh sách nên tính là other: cần {expected}",
            [FileFaultCodes.UnlistedKind] = "`{found}` không có trong danh sách nên tính là không nêu: cần {expected}",
            [FileFaultCodes.FileExists] = "tệp đã có và được giữ nguyên: hãy nêu một thư mục chưa có tệp này",
        }),
    };
}
