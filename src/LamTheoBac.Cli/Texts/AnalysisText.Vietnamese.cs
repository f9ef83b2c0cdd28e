using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;

namespace LamTheoBac.Cli.Texts;

/// <content>Vietnamese.</content>
internal sealed partial record AnalysisText
{
    public static AnalysisText Vietnamese { get; } = new()
    {
        Findings = new Dictionary<FindingKind, string>
        {
            [FindingKind.PopulationNeverHolds] = "{0}: không ai có thể thuộc diện tính",
            [FindingKind.PopulationAlwaysHolds] = "{0}: ai cũng thuộc diện tính",
            [FindingKind.ExclusionNeverApplies] = "{0}: loại trừ thứ {1}{2} không loại ai: điều kiện không thể đúng, hoặc những người đó đã bị loại trước",
            [FindingKind.ExclusionSwallowsAll] = "{0}: loại trừ thứ {1}{2} loại tất cả, không còn ai để tính",
            [FindingKind.ExceptionNeverApplies] = "{0}: ngoại lệ thứ {1}{2} không miễn cho ai",
            [FindingKind.ExceptionSwallowsAll] = "{0}: ngoại lệ thứ {1}{2} miễn cho tất cả những người chưa đạt",
            [FindingKind.MetAlwaysHolds] = "{0}: ai còn được tính cũng đạt",
            [FindingKind.MetNeverHolds] = "{0}: không ai còn được tính có thể đạt",
            [FindingKind.SameMeasure] = "{0} và {3} phân loại mọi người như nhau",
            [FindingKind.UnusedDefinition] = "định nghĩa {3} không được chỉ tiêu nào dùng",
            [FindingKind.NotDecided] = "{0}: có quá nhiều trường hợp nên chưa kết luận, không phải là có hay không",
        },
        Changes = new Dictionary<MeasureChange, string>
        {
            [MeasureChange.Same] = "giữ nguyên",
            [MeasureChange.Reworded] = "sửa câu chữ",
            [MeasureChange.Changed] = "thay đổi",
            [MeasureChange.Added] = "thêm mới",
            [MeasureChange.Removed] = "bãi bỏ",
            [MeasureChange.NotDecided] = "chưa kết luận",
        },
        Parts = new Dictionary<MeasurePart, string>
        {
            [MeasurePart.Title] = "tên",
            [MeasurePart.Citations] = "căn cứ",
            [MeasurePart.Population] = "diện tính",
            [MeasurePart.Exclusions] = "loại trừ",
            [MeasurePart.Met] = "điều kiện đạt",
            [MeasurePart.Exceptions] = "ngoại lệ",
            [MeasurePart.Targets] = "mục tiêu",
            [MeasurePart.Definitions] = "định nghĩa",
            [MeasurePart.Reading] = "cách hiểu điều chưa biết",
        },
        NotCompared = "{0} và {3}: có quá nhiều trường hợp để so sánh nên chưa kết luận, không phải là có hay không",
        NothingFound = "Không thấy gì bất thường trong {0} chỉ tiêu.",
        Witness = "thấy rõ ở: {0}",
        PlainWitness = "không có gì được ghi nhận",
        AndPlain = "; còn lại không có, sai hoặc 0",
        SameMeasures = "Giữ nguyên: {0} chỉ tiêu.",
        WrittenOtherwise = "viết khác: {0}",
        FromTo = "trước \\ sau",
        CanHappen = "có",
        Move = "{0} -> {1}:",
        NobodyElse = "Ngoài các dòng chuyển trên, quy tắc mới không phân loại ai khác đi.",
        NobodyMoves = "Mọi trường hợp đều được phân loại như trước.",
        Points = "{0} điểm phần trăm",
        Causes = new Dictionary<FigureCause, string>
        {
            [FigureCause.Rules] = "thay đổi quy tắc",
            [FigureCause.Facts] = "thay đổi dữ kiện",
            [FigureCause.Reorganization] = "sắp xếp tổ chức",
            [FigureCause.Population] = "biến động đối tượng",
        },
        NotTakenApart = "Giữa hai bước không có tỷ lệ nào nên chênh lệch không tách được thành các phần.",
        Repairs = "Cách khắc phục nhỏ nhất (mỗi dòng một cách):",
        NoRepair = "Không thay đổi dữ kiện nào làm cho đạt.",
        RepairsOfMany = "{0} chưa đạt; nếu chỉ thay đổi những dữ kiện sau:",
        RepairOfMany = "{0}: thêm {1} đạt",
        ReachesIn = "; đạt mục tiêu ở {0} trong {1} tổ chức trực thuộc đang chưa đạt",
        BeyondRepair = "{0} không thể đạt dù thay đổi dữ kiện nào",
        UndecidedRepair = "{0} có quá nhiều tổ hợp nên không nêu",
        MissingFacts = "{0} chưa xác định vì còn thiếu:",
        MissingFact = "{0}: thiếu ở {1}; chỉ cần biết riêng điều này là xác định được {2}",
        RepairsUndecided = "Có quá nhiều tổ hợp nên không nêu cách khắc phục.",
        Change = "{0}: {1} -> {2}",
        Absent = "(không có)",
        Unknown = "chưa biết",
    };
}
